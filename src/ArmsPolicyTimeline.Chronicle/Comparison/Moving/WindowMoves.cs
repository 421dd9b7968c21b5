using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Moving;

/// <summary>Addresses of the same page with other days shown; null where there is nothing more that way.</summary>
/// <param name="Earlier">Half a window to the left.</param>
/// <param name="Later">Half a window to the right.</param>
/// <param name="In">The middle half of the window.</param>
/// <param name="Out">Twice the window, no farther than the events reach.</param>
/// <param name="All">All events.</param>
public sealed record WindowMoves(string? Earlier, string? Later, string? In, string? Out, string? All)
{
    /// <summary>A window is not made shorter than this many days.</summary>
    public const int FewestDays = 4;

    /// <summary>The moves from a window.</summary>
    /// <param name="query">The query whose window it is.</param>
    /// <param name="window">The days shown.</param>
    /// <param name="reach">The days that events and window cover together.</param>
    public static WindowMoves Of(TimelineQuery query, TimeScale window, TimeScale reach)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(reach);
        var isAll = query.From is null && query.To is null;
        var (first, last, days) = (window.First.DayNumber, window.Last.DayNumber, window.Days);
        var (least, most) = isAll ? (first, last) : (reach.First.DayNumber, reach.Last.DayNumber);
        var left = Math.Min(days / 2, first - least);
        var right = Math.Min(days / 2, most - last);
        var quarter = days / 4;
        return new(
            left > 0 ? To(first - left, last - left) : null,
            right > 0 ? To(first + right, last + right) : null,
            days - (2 * quarter) >= FewestDays && quarter > 0 ? To(first + quarter, last - quarter) : null,
            first > least || last < most ? To(Math.Max(least, first - (days / 2)), Math.Min(most, last + (days / 2))) : null,
            isAll ? null : (query with { From = null, To = null, Page = 1 }).Link());

        string To(int from, int to) => (query with { From = Day(from), To = Day(to), Page = 1 }).Link();
    }

    private static EdtfDate Day(int number) => EdtfDate.Day(DateOnly.FromDayNumber(number));
}
