using System.Globalization;

namespace ArmsPolicyTimeline.Web.Comparison.Plot;

/// <summary>
/// A place on the plot as two classes of the style sheet, whole percent and hundredths: links stand at their place without a style of
/// their own, which the content security policy would refuse, and without a drawing around each.
/// </summary>
public static class Place
{
    /// <summary>"at-21 by-45" for 21.4545 percent.</summary>
    /// <param name="percent">Percent of the plot's width, kept within it.</param>
    public static string Of(double percent)
    {
        var hundredths = (int)Math.Round(Math.Clamp(percent, 0, 100) * 100);
        return string.Create(CultureInfo.InvariantCulture, $"at-{hundredths / 100} by-{hundredths % 100}");
    }
}
