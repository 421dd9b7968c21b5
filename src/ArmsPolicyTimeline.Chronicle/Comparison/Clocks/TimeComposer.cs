using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>Finds the days on which cells change, and the period that they lie in.</summary>
internal sealed class TimeComposer
{
    private const int LeastMargin = 7;
    private const int MostMarks = 400;
    private const int NarrowestTrack = 260;

    private readonly ImmutableArray<DateOnly> days;
    private readonly DateOnly first;
    private readonly DateOnly last;

    public TimeComposer(EventIndex index, MatrixScope scope, MatrixQuery query, DateOnly? today)
    {
        var standings = index.Standings;
        var changes = scope.Keys.SelectMany(k => Changes(standings.Of(k))).ToList();
        days = [.. (query.PubliclyKnown ? Told(changes, index) : changes.Select(c => c.Start)).Distinct().Order()];
        (first, last) = Period(standings, scope);
        AsOf = query.AsOf ?? (today >= first && today <= last ? today.Value : last);
        (first, last) = (AsOf < first ? AsOf : first, AsOf > last ? AsOf : last);
    }

    public DateOnly AsOf { get; }

    /// <summary>The day before the latest change up to the day shown: comparing with it tells what that change brought.</summary>
    public DateOnly? BeforeLatest => Before(AsOf.AddDays(1)) is { } latest && latest > DateOnly.MinValue ? latest.AddDays(-1) : null;

    public MatrixTime Compose(MatrixQuery query)
    {
        var scale = new TimeScale(first, last);
        return new(
            first,
            last,
            AsOf,
            [.. days.Where(d => d >= first && d <= last).Select(Place).Select(p => Math.Round(p / 100 * MostMarks) * 100 / MostMarks).Distinct()],
            [.. AxisTicks.Of(scale, NarrowestTrack).Where(t => t.Label.Length > 0).Select(t => t with { Percent = Place(t.Day) })],
            Step(Before(AsOf), query),
            Step(days.Where(d => d > AsOf).Select(d => (DateOnly?)d).FirstOrDefault(), query),
            $"{Sentences.Count(days.Length, "day")} of change, {DateWords.Span(first, last)}");
    }

    private static IEnumerable<PolicyStanding> Changes(ImmutableArray<PolicyStanding> stretches) =>
        Enumerable.Range(0, stretches.Length).Where(i => MatrixClock.IsChange(stretches, i)).Select(i => stretches[i]);

    // By the public clock a change comes when it is told, unless it was told ahead.
    private static IEnumerable<DateOnly> Told(IEnumerable<PolicyStanding> changes, EventIndex index)
    {
        var publications = Publications.Of(index);
        foreach (var change in changes)
        {
            var told = change.OpenedBy.Select(publications.FirstDay).ToList();
            if (!told.Contains(null) && told.Max() is { } last)
            {
                yield return last > change.Start ? last : change.Start;
            }
        }
    }

    private static (DateOnly First, DateOnly Last) Period(PolicyStandings standings, MatrixScope scope)
    {
        var all = scope.Keys.SelectMany(k => standings.Of(k)).ToList();
        if (all.Count == 0)
        {
            return (new(2024, 1, 1), new(2024, 12, 31));
        }

        var (start, end) = (all.Min(s => s.ChangingFrom).DayNumber, all.Max(s => s.LastConfirmed).DayNumber);
        var margin = Math.Max(LeastMargin, (end - start) / 40);
        return (Day(start - margin), Day(end + margin));
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static MatrixStep? Step(DateOnly? day, MatrixQuery query) =>
        day is { } known ? new(known, DateWords.Long(known), query.On(known).Link()) : null;

    private DateOnly? Before(DateOnly day) => days.Where(d => d < day).Select(d => (DateOnly?)d).LastOrDefault();

    private double Place(DateOnly day) => last == first ? 0 : 100.0 * (day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber);
}
