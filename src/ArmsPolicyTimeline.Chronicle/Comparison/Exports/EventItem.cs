using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>An event as other programs get it: the same fields by the same names, in the same order, in every format. What the sources leave open is null, and empty in a table.</summary>
public sealed record EventItem
{
    /// <summary>Short readable id (us-permits-atacms-2024-11), the same however often the articles are read.</summary>
    public required string Id { get; init; }

    /// <summary>When, as an EDTF date (ISO 8601-2) no more precise than the sources: 2024-05-30, 2024-05, 2024-22, 2024, 2024-05-20/2024-05-26, with ?, ~ or % behind where it is in doubt.</summary>
    public required string? Date { get; init; }

    /// <summary>First day that the date allows.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>Last day that the date allows.</summary>
    public required DateOnly? Last { get; init; }

    /// <summary>What the date rests on.</summary>
    public required DateBasis DateBasis { get; init; }

    /// <summary>Whose act or position it is: ISO 3166-1 alpha-2, or NATO, EU, UN.</summary>
    public required string Actor { get; init; }

    /// <summary>What is done.</summary>
    public required PolicyAction Action { get; init; }

    /// <summary>What is restricted.</summary>
    public required PolicyTopic Topic { get; init; }

    /// <summary>Ids of the weapons, at least one.</summary>
    public required ImmutableArray<string> Weapons { get; init; }

    /// <summary>Who the arms are for: ISO 3166-1 alpha-2.</summary>
    public required string Recipient { get; init; }

    /// <summary>Who spoke or decided, by full name.</summary>
    public required string? Official { get; init; }

    /// <summary>The office held at that date.</summary>
    public required string? Office { get; init; }

    /// <summary>The stated conditions, in the source's words.</summary>
    public required string? Limits { get; init; }

    /// <summary>How it is attested, the strongest of its reports.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Which of the three dates of a decision the date is.</summary>
    public required EventPhase Phase { get; init; }

    /// <summary>0 to 1: how often a reading like this one is right.</summary>
    public required double Confidence { get; init; }

    /// <summary>When the first source that reports it was published, as an EDTF date.</summary>
    public required string? FirstPublished { get; init; }

    /// <summary>Ids of the sources that report it, at least one.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>The event in one sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>The event's own page.</summary>
    public required string Permalink { get; init; }

    /// <summary>The reports; not in tables.</summary>
    public required ImmutableArray<CitationItem> Citations { get; init; }

    /// <summary>Whose decisions it followed, as its reports say; not in tables.</summary>
    public required ImmutableArray<FollowingItem> Follows { get; init; }

    /// <summary>An event.</summary>
    /// <param name="policyEvent">The event.</param>
    /// <param name="frame">Names and addresses.</param>
    /// <param name="hasReports">Whether its reports are wanted too.</param>
    public static EventItem Of(PolicyEvent policyEvent, ExportFrame frame, bool hasReports = true)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        ArgumentNullException.ThrowIfNull(frame);
        return new()
        {
            Id = policyEvent.Id,
            Date = policyEvent.Date?.ToString(),
            First = policyEvent.Date?.Earliest,
            Last = policyEvent.Date?.Latest,
            DateBasis = policyEvent.DateBasis,
            Actor = policyEvent.Actor.ToString(),
            Action = policyEvent.Action,
            Topic = policyEvent.Topic,
            Weapons = [.. policyEvent.Weapons.Select(w => w.ToString())],
            Recipient = policyEvent.Recipient.ToString(),
            Official = policyEvent.Official,
            Office = policyEvent.Office,
            Limits = policyEvent.Limits?.Words,
            Evidence = policyEvent.Evidence,
            Phase = policyEvent.Phase,
            Confidence = Math.Round(policyEvent.Confidence, 3),
            FirstPublished = policyEvent.FirstPublished?.ToString(),
            Sources = [.. policyEvent.Citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal)],
            Headline = EventHeadline.Of(policyEvent, frame.Vocabulary),
            Permalink = frame.Permalink(policyEvent.Id),
            Citations = !hasReports ? [] : [.. policyEvent.Citations.Select(c => CitationItem.Of(c, policyEvent.Id, frame))],
            Follows = !hasReports ? [] : [.. FollowingItem.Of(policyEvent, frame)],
        };
    }
}
