using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Events by month, or by year. An event counts where its whole date lies in one column; one that could lie in two counts in none.</summary>
internal sealed class ColumnComposer
{
    private const int MostMonths = 48;

    private readonly TimelineQuery query;
    private readonly SortedDictionary<int, int[]> byColumn = [];
    private readonly int step;

    public ColumnComposer(EventSet events, EventColumns columns, TimelineQuery query)
    {
        this.query = query;
        var (first, last) = Reach(events, columns);
        step = last - first + 1 > MostMonths ? 12 : 1;
        Undated = events.Count;
        foreach (var place in events)
        {
            if (columns.IsDated(place) && MonthOf(columns.FirstDay(place)) / step is var column && MonthOf(columns.LastDay(place)) / step == column)
            {
                if (!byColumn.TryGetValue(column, out var counts))
                {
                    byColumn.Add(column, counts = new int[Tallies.Width]);
                }

                counts[(int)columns.Action(place)]++;
                Undated--;
            }
        }
    }

    public string Unit => step == 1 ? "month" : "year";

    public int Undated { get; }

    public ImmutableArray<FigureColumn> Compose()
    {
        if (byColumn.Count == 0)
        {
            return [];
        }

        var (first, last) = (byColumn.Keys.First(), byColumn.Keys.Last());
        return [.. Enumerable.Range(first, last - first + 1).Select(c => Column(c, byColumn.GetValueOrDefault(c) ?? new int[Tallies.Width]))];
    }

    // The months in which dates begin.
    private static (int First, int Last) Reach(EventSet events, EventColumns columns)
    {
        var dated = events.Where(columns.IsDated);
        return dated.Any() ? (MonthOf(dated.Min(columns.FirstDay)), MonthOf(dated.Max(columns.FirstDay))) : (0, 0);
    }

    private static int MonthOf(int day) => DateOnly.FromDayNumber(day) is var date ? (date.Year * 12) + date.Month - 1 : 0;

    private FigureColumn Column(int column, int[] counts)
    {
        var day = step == 1 ? new DateOnly(column / 12, (column % 12) + 1, 1) : new DateOnly(column, 1, 1);
        var edtf = EdtfDate.Parse(day.ToString(step == 1 ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture)).Value;
        return new(
            day.ToString(step == 1 ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture),
            Tallies.Of(counts),
            (query with { From = edtf, To = edtf }).Link());
    }
}
