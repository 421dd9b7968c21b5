using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>The whole period of the matrix with the day shown in it, as a slider draws it: places in percent between the first and the last day.</summary>
/// <param name="First">First day of the period.</param>
/// <param name="Last">Last day of the period.</param>
/// <param name="AsOf">The day shown; within the period.</param>
/// <param name="Changes">Places of the days on which cells change, each once.</param>
/// <param name="Ticks">Months or years below.</param>
/// <param name="Previous">The change before the day shown; null where there is none.</param>
/// <param name="Next">The change behind it; null where there is none.</param>
/// <param name="Words">"9 changes, 1 April to 31 December 2024".</param>
public sealed record MatrixTime(
    DateOnly First,
    DateOnly Last,
    DateOnly AsOf,
    ImmutableArray<double> Changes,
    ImmutableArray<AxisTick> Ticks,
    MatrixStep? Previous,
    MatrixStep? Next,
    string Words)
{
    /// <summary>The day shown as a number of days from the first.</summary>
    public int Value => AsOf.DayNumber - First.DayNumber;

    /// <summary>The last day as a number of days from the first.</summary>
    public int Greatest => Last.DayNumber - First.DayNumber;
}
