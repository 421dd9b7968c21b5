using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>How a picture is made.</summary>
public sealed record PictureOptions
{
    /// <summary>Below this, marks that the page tells apart would run into one another.</summary>
    public const int LeastWidth = 640;

    /// <summary>Above this, text would be lost in the plot.</summary>
    public const int MostWidth = 2400;

    /// <summary>The width when none is asked for.</summary>
    public const int UsualWidth = 1200;

    /// <summary>Options. <exception cref="ArgumentOutOfRangeException">The width is outside <see cref="LeastWidth"/> to <see cref="MostWidth"/>.</exception></summary>
    /// <param name="origin">Scheme and host of the site, which the picture names: <c>https://example.org</c>.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="theme">The colours.</param>
    public PictureOptions(string origin, int width = UsualWidth, PictureTheme theme = PictureTheme.Light)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MostWidth);
        (Origin, Width, Theme) = (origin, width, theme);
    }

    /// <summary>Scheme and host of the site.</summary>
    public string Origin { get; }

    /// <summary>Pixels; the height follows from what is shown.</summary>
    public int Width { get; }

    /// <summary>The colours.</summary>
    public PictureTheme Theme { get; }
}
