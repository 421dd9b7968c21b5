using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>Events by month, or by year. An event counts where its whole date lies in one column; one that could lie in two counts in none.</summary>
internal sealed class ColumnComposer
{
    private const int MostMonths = 48;

    private readonly TimelineQuery query;
    private readonly List<(int First, int Last, PolicyEvent Event)> dated;
    private readonly int step;

    public ColumnComposer(IReadOnlyCollection<PolicyEvent> events, TimelineQuery query)
    {
        this.query = query;
        dated = [.. events.Where(e => e.Date is not null).Select(e => (MonthOf(e.Date!.Earliest), MonthOf(e.Date.Latest), e))];
        var months = dated.Count == 0 ? 0 : dated.Max(d => d.First) - dated.Min(d => d.First) + 1;
        step = months > MostMonths ? 12 : 1;
        Undated = events.Count - dated.Count(IsWithinOne);
    }

    public string Unit => step == 1 ? "month" : "year";

    public int Undated { get; }

    public ImmutableArray<FigureColumn> Compose()
    {
        var byColumn = dated.Where(IsWithinOne).ToLookup(d => d.First / step, d => d.Event);
        if (byColumn.Count == 0)
        {
            return [];
        }

        var (first, last) = (byColumn.Min(g => g.Key), byColumn.Max(g => g.Key));
        return [.. Enumerable.Range(first, last - first + 1).Select(c => Column(c, [.. byColumn[c]]))];
    }

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private bool IsWithinOne((int First, int Last, PolicyEvent Event) dated) => dated.First / step == dated.Last / step;

    private FigureColumn Column(int column, PolicyEvent[] events)
    {
        var day = step == 1 ? new DateOnly(column / 12, (column % 12) + 1, 1) : new DateOnly(column, 1, 1);
        var edtf = EdtfDate.Parse(day.ToString(step == 1 ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture)).Value;
        return new(
            day.ToString(step == 1 ? "MMM yyyy" : "yyyy", CultureInfo.InvariantCulture),
            Tallies.Of(events),
            (query with { From = edtf, To = edtf }).Link());
    }
}
