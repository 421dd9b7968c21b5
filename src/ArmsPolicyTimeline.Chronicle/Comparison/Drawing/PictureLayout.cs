namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>Where things stand in a picture of a width, in pixels. Below 760 px the names of lanes stand above their plots.</summary>
internal sealed record PictureLayout(int Width)
{
    private const int WideFrom = 760;

    /// <summary>Where text begins.</summary>
    public const double TextLeft = 24;

    // Room for the arrow tips, and behind the last mark for the number of those folded into it.
    private const double LeftGutter = 12;
    private const double RightGutter = 44;

    public bool IsNarrow => Width < WideFrom;

    /// <summary>How wide text may be.</summary>
    public double TextWidth => Width - (2 * TextLeft);

    /// <summary>How wide the name of a lane and its standing may be.</summary>
    public double LabelWidth => IsNarrow ? TextWidth : Math.Clamp(Width * 0.2, 208, 300);

    public double PlotLeft => IsNarrow ? TextLeft + LeftGutter : TextLeft + LabelWidth + LeftGutter + 8;

    public double PlotWidth => Width - PlotLeft - RightGutter;

    public double PlotRight => PlotLeft + PlotWidth;

    /// <summary>Where a percentage of the plot lies.</summary>
    public double At(double percent) => PlotLeft + Length(percent);

    public double Length(double percent) => percent / 100 * PlotWidth;
}
