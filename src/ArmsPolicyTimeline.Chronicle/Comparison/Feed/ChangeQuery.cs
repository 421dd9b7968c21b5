using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Feed;

/// <summary>Which changes are asked for.</summary>
/// <param name="Events">Filters, dates and words of the events that changed, before or after.</param>
/// <param name="Kinds">Kinds of change; empty: all.</param>
/// <param name="EventId">Only changes of the event with this id, present or former; null: of all.</param>
/// <param name="Before">Only changes with a lower number; null: from the latest on.</param>
/// <param name="After">Only changes with a higher number; null: down to the first.</param>
public sealed record ChangeQuery(TimelineQuery Events, ImmutableSortedSet<ChangeKind> Kinds, string? EventId, long? Before, long? After = null)
{
    /// <summary>Path of the page.</summary>
    public const string Path = "/changes";

    /// <summary>The query string, without question mark; empty for the one that asks for all.</summary>
    public string Parameters()
    {
        var own = new[]
        {
            TimelineUrl.Write(Events),
            Kinds.IsEmpty ? "" : "kind=" + string.Join(',', Kinds.Select(k => k.Slug())),
            EventId is { } id ? "event=" + Uri.EscapeDataString(id) : "",
            Before is { } number ? string.Create(CultureInfo.InvariantCulture, $"before={number}") : "",
            After is { } last ? string.Create(CultureInfo.InvariantCulture, $"after={last}") : "",
        };
        return string.Join('&', own.Where(p => p.Length > 0));
    }

    /// <summary>Its address on a page.</summary>
    public string Link(string path = Path) => Parameters() is { Length: > 0 } parameters ? path + "?" + parameters : path;

    /// <summary>The same from the latest on, with one kind more, or less where it is chosen.</summary>
    public ChangeQuery Toggled(ChangeKind kind) => this with { Kinds = Kinds.SymmetricExcept([kind]), Before = null };
}
