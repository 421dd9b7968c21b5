using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>Reads one address of the matrix; used once.</summary>
internal sealed class MatrixReader(ImmutableArray<KeyValuePair<string, string?>> given)
{
    private const int LastPage = 1000;

    private readonly QueryNotes notes = new();

    public MatrixReading Read(Vocabulary vocabulary, ChronicleSnapshot? snapshot)
    {
        var shared = TimelineUrl.Read(given.Where(p => TimelineUrl.Parameters.Contains(p.Key, StringComparer.Ordinal)), vocabulary, snapshot);
        var query = new MatrixQuery
        {
            Filters = shared.Query,
            Since = Day("since"),
            ChangedOnly = Is("changed", "only"),
            PubliclyKnown = Is("known", "public"),
            ColumnPage = Page("columns"),
        };
        if (query is { AsOf: { } day, Since: { } since } && since >= day)
        {
            notes.Add("since", EdtfDate.Iso(since), $"it does not lie before the day shown, {EdtfDate.Iso(day)}");
            query = query with { Since = null };
        }

        return new(query, [.. shared.Notes, .. notes.All]);
    }

    private string? Last(string name) => given.LastOrDefault(p => string.Equals(p.Key, name, StringComparison.Ordinal)).Value?.Trim();

    private DateOnly? Day(string name) => Last(name) is { } value ? notes.Day(name, value) : null;

    private bool Is(string name, string only)
    {
        var value = Last(name);
        if (value is not null && !string.Equals(value, only, StringComparison.Ordinal))
        {
            notes.Add(name, value, $"it is {only} or left out");
        }

        return string.Equals(value, only, StringComparison.Ordinal);
    }

    private int Page(string name) => Last(name) is { } value ? notes.Page(name, value, LastPage) : 1;
}
