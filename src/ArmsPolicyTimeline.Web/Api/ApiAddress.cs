using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>Addresses of next pages.</summary>
internal static class ApiAddress
{
    /// <summary>Tells the next page in the answer's headers, and gives its absolute address.</summary>
    /// <param name="http">The request and its answer.</param>
    /// <param name="path">Path and parameters without those of paging.</param>
    /// <param name="limit">How many items a page holds.</param>
    /// <param name="after">The cursor; null: there is no next page.</param>
    public static string? Next(HttpContext http, string path, int limit, string? after)
    {
        if (after is null)
        {
            return null;
        }

        var between = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var next = FormattableString.Invariant($"{CsvAnswer.OriginOf(http.Request)}{path}{between}limit={limit}&after={Uri.EscapeDataString(after)}");
        http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return next;
    }

    /// <summary>Tells in the answer's headers how many items there are on all pages.</summary>
    public static void Count(HttpContext http, int total) => http.Response.Headers["X-Total-Count"] = FormattableString.Invariant($"{total}");
}
