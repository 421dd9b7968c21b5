using System.Globalization;

namespace ArmsPolicyTimeline.Web.Comparison.Plot;

/// <summary>Percent as the picture writes it: two decimals at most, with a point whatever the reader's language.</summary>
public static class Percent
{
    /// <summary>"21.45%".</summary>
    public static string Of(double percent) => Number(percent) + "%";

    /// <summary>"21.45".</summary>
    public static string Number(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
