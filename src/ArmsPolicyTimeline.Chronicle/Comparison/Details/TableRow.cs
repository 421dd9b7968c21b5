using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>An event as a row.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="When">The date, short: "30 May 2024", "Nov 2024"; "no date given".</param>
/// <param name="DateTime">Machine-readable date (ISO 8601) for <c>time</c>; null where HTML has no form for it.</param>
/// <param name="Actor">Whose act it is.</param>
/// <param name="Official">Who spoke; null when nobody is named.</param>
/// <param name="Action">The action, for its glyph.</param>
/// <param name="ActionWords">"permits with limits".</param>
/// <param name="Topic">"Use", "Supply", "Personnel".</param>
/// <param name="Weapons">"ATACMS, Storm Shadow".</param>
/// <param name="Recipient">"Ukraine".</param>
/// <param name="Limits">The conditions in few words; null when none are stated.</param>
/// <param name="Sources">The sources, first passage each.</param>
/// <param name="Snippet">The piece of text that a search matched, matched words between U+0001 and U+0002; null without a search.</param>
/// <param name="Href">The event's own page.</param>
/// <param name="OpenHref">Address of the same page with the event open.</param>
/// <param name="IsSelected">Whether it is open.</param>
public sealed record TableRow(
    string Id,
    string When,
    string? DateTime,
    string Actor,
    string? Official,
    PolicyAction Action,
    string ActionWords,
    string Topic,
    string Weapons,
    string Recipient,
    string? Limits,
    ImmutableArray<SourceLink> Sources,
    string? Snippet,
    string Href,
    string OpenHref,
    bool IsSelected)
{
    /// <summary>How it is attested, the strongest of its reports.</summary>
    public Evidence Evidence { get; init; }
}
