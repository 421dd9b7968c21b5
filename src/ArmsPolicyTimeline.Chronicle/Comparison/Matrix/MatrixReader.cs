using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>Reads one address of the matrix; used once.</summary>
internal sealed class MatrixReader(ImmutableArray<KeyValuePair<string, string?>> given)
{
    private const string DayFormat = "yyyy-MM-dd";
    private const int MostShown = 64;
    private const int LastPage = 1000;

    private readonly ImmutableArray<QueryNote>.Builder notes = ImmutableArray.CreateBuilder<QueryNote>();

    public MatrixReading Read(Vocabulary vocabulary, ChronicleSnapshot? snapshot)
    {
        var shared = TimelineUrl.Read(given.Where(p => TimelineUrl.Parameters.Contains(p.Key, StringComparer.Ordinal)), vocabulary, snapshot);
        notes.AddRange(shared.Notes);
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
            Note("since", Written(since), $"it does not lie before the day shown, {Written(day)}");
            query = query with { Since = null };
        }

        return new(query, notes.ToImmutable());
    }

    private static string Written(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private string? Last(string name) => given.LastOrDefault(p => string.Equals(p.Key, name, StringComparison.Ordinal)).Value?.Trim();

    private DateOnly? Day(string name)
    {
        if (Last(name) is not { } value)
        {
            return null;
        }

        if (DateOnly.TryParseExact(value, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Note(name, value, "it is one day, written as 2024-05-30");
        return null;
    }

    private bool Is(string name, string only)
    {
        var value = Last(name);
        if (value is not null && !string.Equals(value, only, StringComparison.Ordinal))
        {
            Note(name, value, $"it is {only} or left out");
        }

        return string.Equals(value, only, StringComparison.Ordinal);
    }

    private int Page(string name)
    {
        if (Last(name) is not { } value)
        {
            return 1;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= LastPage)
        {
            return page;
        }

        Note(name, value, "pages are numbered from 1");
        return 1;
    }

    private void Note(string name, string value, string reason) =>
        notes.Add(new(name, value.Length > MostShown ? value[..MostShown] + "…" : value, reason));
}
