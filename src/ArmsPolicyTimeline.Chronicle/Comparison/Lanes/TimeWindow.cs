using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>Which days are shown: those asked for, else those of the events with a margin.</summary>
internal static class TimeWindow
{
    private const int LeastMargin = 7;

    public static TimeScale Of(EventSelection selection)
    {
        var (first, last) = Extent(selection);
        var from = selection.Query.From?.Earliest ?? first;
        var to = selection.Query.To?.Latest ?? last;
        return to >= from ? new(from, to) : selection.Query.From is null ? new(Shifted(to, -30), to) : new(from, Shifted(from, 30));
    }

    /// <summary>First and last day of all events that the filters let through whatever their date; of all events when there are none.</summary>
    public static (DateOnly First, DateOnly Last) Extent(EventSelection selection)
    {
        var index = selection.Index;
        var dated = selection.AnyDate.Where(i => index.FirstDays[i] >= 0).ToList();
        if (dated.Count == 0)
        {
            dated = [.. Enumerable.Range(0, index.Snapshot.Events.Count).Where(i => index.FirstDays[i] >= 0)];
        }

        if (dated.Count == 0)
        {
            return (new(2024, 1, 1), new(2024, 12, 31));
        }

        var first = dated.Min(i => index.FirstDays[i]);
        var last = dated.Max(i => index.LastDays[i]);
        var margin = Math.Max(LeastMargin, (last - first) / 40);
        return (Shifted(DateOnly.FromDayNumber(first), -margin), Shifted(DateOnly.FromDayNumber(last), margin));
    }

    private static DateOnly Shifted(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
