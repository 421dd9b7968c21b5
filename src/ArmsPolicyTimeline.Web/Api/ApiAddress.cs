using ArmsPolicyTimeline.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>What an answer's headers tell of next pages and files.</summary>
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

    /// <summary>Tells in the answer's headers how many events a file holds, how many it could, and its name.</summary>
    public static void File(HttpContext http, int total, int most, string name, bool isFeed = false)
    {
        Count(http, total);
        http.Response.Headers["X-Max-Count"] = FormattableString.Invariant($"{most}");
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(isFeed ? "inline" : "attachment") { FileName = name }.ToString();
    }

    /// <summary>Tells in the answer's headers how many items there are on all pages.</summary>
    public static void Count(HttpContext http, int total) => http.Response.Headers["X-Total-Count"] = FormattableString.Invariant($"{total}");
}
