using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>One page of the sources, the latest first, those without a date last.</summary>
/// <param name="Rows">The sources of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">Which page this is, from 1.</param>
/// <param name="Notes">Sentences on values of the address that were left out.</param>
public sealed record SourceList(ImmutableArray<SourceRow> Rows, int Total, int Page, ImmutableArray<string> Notes)
{
    /// <summary>So many sources stand on a page.</summary>
    public const int PageSize = 100;

    private const int LongestNoted = 64;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>Address of the page before; null on the first.</summary>
    public string? PreviousHref => Page > 1 ? Link(Page - 1) : null;

    /// <summary>Address of the next page; null on the last.</summary>
    public string? NextHref => Page < Pages ? Link(Page + 1) : null;

    /// <summary>"Sources 101 to 200 of 250, the latest first".</summary>
    public string Words => Rows.IsEmpty
        ? "No sources"
        : string.Create(CultureInfo.InvariantCulture, $"Sources {((Page - 1) * PageSize) + 1} to {((Page - 1) * PageSize) + Rows.Length} of {Total}, the latest first");

    /// <summary>The page asked for; the last one where there are fewer.</summary>
    /// <param name="snapshot">All sources and events.</param>
    /// <param name="asked">The number in the address, as it stands there; null: the first page.</param>
    public static SourceList Of(ChronicleSnapshot snapshot, string? asked)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var total = snapshot.Sources.Length;
        var isNumber = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1;
        var page = isNumber ? Math.Min(number, Math.Max(1, (total + PageSize - 1) / PageSize)) : 1;
        var shown = snapshot.Sources
            .OrderByDescending(s => s.Metadata.Published?.Latest ?? DateOnly.MinValue)
            .ThenBy(s => s.Id, StringComparer.Ordinal)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .ToList();
        var events = EventsOf(shown, snapshot);
        return new(
            [.. shown.Select(s => new SourceRow(s, events.GetValueOrDefault(s.Id)))],
            total,
            page,
            string.IsNullOrEmpty(asked) || isNumber ? [] : [new QueryNote("page", asked[..Math.Min(asked.Length, LongestNoted)], "pages are numbered from 1").Words]);
    }

    private static string Link(int page) => page == 1 ? "/sources" : string.Create(CultureInfo.InvariantCulture, $"/sources?page={page}");

    private static Dictionary<string, int> EventsOf(List<Source> shown, ChronicleSnapshot snapshot)
    {
        var column = snapshot.Events.Columns[Dimension.Source];
        var wanted = shown.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, column.Ids.Length).Where(code => wanted.Contains(column.Ids[code])).ToDictionary(code => column.Ids[code], code => column.Totals[code], StringComparer.Ordinal);
    }
}
