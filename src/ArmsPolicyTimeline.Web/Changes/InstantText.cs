using System.Globalization;

namespace ArmsPolicyTimeline.Web.Changes;

/// <summary>An instant on a page: the day and the time of day in UTC.</summary>
public static class InstantText
{
    /// <summary>"1 December 2024, 09:30 UTC".</summary>
    public static string Words(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>The form for <c>time</c>.</summary>
    public static string Machine(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
