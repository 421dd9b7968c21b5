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
        if ((index.Columns.Extent(selection.AnyDate) ?? index.Columns.Extent(index.Columns.All())) is not var (first, last))
        {
            return (new(2024, 1, 1), new(2024, 12, 31));
        }

        var margin = Math.Max(LeastMargin, (last - first) / 40);
        return (Shifted(DateOnly.FromDayNumber(first), -margin), Shifted(DateOnly.FromDayNumber(last), margin));
    }

    private static DateOnly Shifted(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
