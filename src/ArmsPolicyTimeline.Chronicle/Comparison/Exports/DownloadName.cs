using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>The name of a file that says what is in it: <c>arms-policy_country-US-GB_from-2024-05_2024-11-30.csv</c>.</summary>
public static class DownloadName
{
    private const int LongestFilters = 100;

    /// <summary>The name of a file of what the filters of a query let through; ASCII letters, digits, <c>.</c>, <c>-</c> and <c>_</c> alone.</summary>
    /// <param name="query">The query; what does not filter is left out.</param>
    /// <param name="day">The day on which it is taken away.</param>
    /// <param name="extension">Without the dot before it.</param>
    public static string Of(TimelineQuery query, DateOnly day, string extension)
    {
        ArgumentNullException.ThrowIfNull(query);
        var filters = string.Join('_', TimelineUrl.Write(query.FiltersOnly() with { Data = null }).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => Plain(Uri.UnescapeDataString(p))));
        var cut = filters.Length > LongestFilters ? filters[..LongestFilters].TrimEnd('-', '_') + "-etc" : filters;
        return $"arms-policy_{(cut.Length == 0 ? "all" : cut)}_{EdtfDate.Iso(day)}.{extension}";
    }

    private static string Plain(string text) =>
        string.Join('-', new string([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
