using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Moving;

/// <summary>Finds the nearest event of a row on either side of the days shown, and as many days around it.</summary>
internal sealed class NearestComposer(EventSelection selection, TimeScale window)
{
    /// <param name="anyDate">Places of the row's events whatever their dates, in order.</param>
    public NearestEvents Find(IReadOnlyList<int> anyDate)
    {
        if (selection.Query.From is null && selection.Query.To is null)
        {
            return NearestEvents.None;
        }

        var (columns, first, last) = (selection.Index.Columns, window.First.DayNumber, window.Last.DayNumber);
        var before = anyDate.PlacesFrom(columns.PlaceFrom(first)) - 1;
        while (before >= 0 && !(columns.LastDay(anyDate[before]) < first && IsFound(anyDate[before])))
        {
            before--;
        }

        var behind = anyDate.PlacesFrom(columns.PlaceFrom(last + 1));
        while (behind < anyDate.Count && !IsFound(anyDate[behind]))
        {
            behind++;
        }

        return new(before < 0 ? null : Days(anyDate[before]), behind < anyDate.Count && anyDate[behind] < columns.Dateless ? Days(anyDate[behind]) : null);
    }

    /// <param name="rows">What is nearest on each row of a lane.</param>
    public NearestLinks Links(IReadOnlyCollection<NearestEvents> rows)
    {
        var earlier = rows.Where(r => r.Before is not null).MaxBy(r => r.Earlier);
        var later = rows.Where(r => r.Behind is not null).MinBy(r => r.Later);
        return earlier is null && later is null ? NearestLinks.None : new(Around(earlier?.Earlier), Words(earlier?.Before), Around(later?.Later), Words(later?.Behind));
    }

    private static string Words((DateOnly First, DateOnly Last)? days) => days is var (first, last) ? DateWords.Span(first, last) : "";

    private bool IsFound(int place) => selection.Found is not { } found || found[place];

    private (DateOnly First, DateOnly Last) Days(int place) => (DateOnly.FromDayNumber(selection.Index.FirstDays[place]), DateOnly.FromDayNumber(selection.Index.LastDays[place]));

    private string? Around(DateOnly? day)
    {
        if (day is not { } middle)
        {
            return null;
        }

        var (least, most) = TimeWindow.Extent(selection);
        var from = Math.Max(Math.Min(middle.DayNumber - (window.Days / 2), most.DayNumber + 1 - window.Days), Math.Min(least.DayNumber, window.First.DayNumber));
        return (selection.Query with { From = EdtfDate.Day(DateOnly.FromDayNumber(from)), To = EdtfDate.Day(DateOnly.FromDayNumber(from + window.Days - 1)), Page = 1 }).Link();
    }
}
