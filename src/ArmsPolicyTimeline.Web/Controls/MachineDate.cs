using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Web.Controls;

/// <summary>The form of a date that HTML's <c>time</c> element knows: a day, a month or a year.</summary>
public static class MachineDate
{
    /// <summary>The form; null where HTML has none (seasons, intervals, no date).</summary>
    public static string? Of(EdtfDate? date) => date?.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year
        ? date.With(DateQualifier.None).ToString()
        : null;

    /// <summary>A day: <c>2024-05-30</c>; null for none.</summary>
    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
