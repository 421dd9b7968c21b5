using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Lines and labels of an axis in days before and after day 0.</summary>
internal static class RelativeTicks
{
    private const int MostLabels = 10;

    private static readonly ImmutableArray<int> Steps = [1, 2, 5, 10, 30, 60, 90, 180, 365, 730, 1825, 3650, 18250, 36500];

    /// <summary>The ticks from left to right.</summary>
    /// <param name="before">Days shown before day 0.</param>
    /// <param name="after">Days shown after it.</param>
    public static ImmutableArray<CompareTick> Of(int before, int after)
    {
        var step = Steps.FirstOrDefault(s => (before / s) + (after / s) < MostLabels, Steps[^1]);
        var days = Enumerable.Range(-(before / step), (before / step) + (after / step) + 1).Select(n => n * step);
        return [.. days.Select(d => new CompareTick(At(d, before, after), Label(d), null))];
    }

    /// <summary>Where a day begins, percent.</summary>
    public static double At(int day, int before, int after) => 100.0 * (day + before) / (before + after + 1);

    private static string Label(int day) => day.ToString("+#,0;−#,0;0", CultureInfo.InvariantCulture);
}
