using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>
/// Who reported an event: how many independently of each other, and who first (<c>docs/specs/attestation.md</c>). A reprint is not a second
/// source: reports of one publisher, and reports in the very same words, count once.
/// </summary>
public sealed record Attestation
{
    // Shorter sentences can be the same by chance.
    private const int TellingWords = 8;

    private Attestation(ImmutableArray<ImmutableArray<string>> independent, ImmutableArray<string> first)
    {
        Independent = independent;
        First = first;
    }

    /// <summary>Ids of the sources, those that are not independent of each other in one group; groups and ids in ordinal order, none empty.</summary>
    public ImmutableArray<ImmutableArray<string>> Independent { get; }

    /// <summary>
    /// Ids of the sources that can have been first, in ordinal order: one when it certainly was, several when they appeared on one day or their
    /// dates do not tell, none when no source has a date.
    /// </summary>
    public ImmutableArray<string> First { get; }

    /// <summary>The attestation of an event.</summary>
    /// <param name="policyEvent">The event.</param>
    /// <param name="sourceOf">The source with an id; null where nothing is known of it.</param>
    public static Attestation Of(PolicyEvent policyEvent, Func<string, Source?> sourceOf)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        ArgumentNullException.ThrowIfNull(sourceOf);
        var groups = new List<List<Citation>>();
        foreach (var citation in policyEvent.Citations)
        {
            var touching = groups.Where(g => g.Exists(c => Depend(c, citation, sourceOf))).ToList();
            groups.RemoveAll(touching.Contains);
            groups.Add([citation, .. touching.SelectMany(g => g)]);
        }

        return new(
            [.. groups.Select(g => Ids(g.Select(c => c.SourceId))).OrderBy(g => g[0], StringComparer.Ordinal)],
            Earliest(policyEvent.Citations.Select(c => (c.SourceId, sourceOf(c.SourceId)?.Metadata.Published))));
    }

    private static bool Depend(Citation one, Citation other, Func<string, Source?> sourceOf) =>
        string.Equals(one.SourceId, other.SourceId, StringComparison.Ordinal)
        || (sourceOf(one.SourceId)?.Metadata.Publisher is { } publisher
            && string.Equals(publisher, sourceOf(other.SourceId)?.Metadata.Publisher, StringComparison.OrdinalIgnoreCase))
        || one.Passages.Any(p => Words(p.Quote) is { Length: >= TellingWords } words && other.Passages.Any(q => words.SequenceEqual(Words(q.Quote), StringComparer.OrdinalIgnoreCase)));

    private static string[] Words(string quote) => quote.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<string> Earliest(IEnumerable<(string Id, EdtfDate? Published)> reports)
    {
        var dated = reports.Where(r => r.Published is not null).ToList();
        return dated.Count == 0 ? [] : Ids(dated.Where(r => r.Published!.Earliest <= dated.Min(d => d.Published!.Latest)).Select(r => r.Id));
    }

    private static ImmutableArray<string> Ids(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
