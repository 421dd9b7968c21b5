using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Feed;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Changes;

/// <summary>The feed of changes as JSON and Atom, and the short address of an event.</summary>
public static class ChangeEndpoints
{
    private const int MostLimit = 500;

    public static void MapChanges(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(ChangeJson.Path, (HttpContext http, ChangeViews views) => AnswerAsync(http, views, "application/json; charset=utf-8", ChangeJson.Write));
        routes.MapGet(ChangeAtom.Path, (HttpContext http, ChangeViews views) => AnswerAsync(http, views, ChangeAtom.MediaType, ChangeAtom.Write));
        routes.MapGet("/e/{id}", (string id, HttpRequest request) => Results.Redirect("/events/" + Uri.EscapeDataString(id) + request.QueryString, permanent: true));
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, ChangeViews views, string mediaType, Func<ChangeList, string, string> write)
    {
        if (Limit(http.Request) is not { } limit)
        {
            return Bad("limit", http.Request.Query["limit"].ToString(), string.Create(CultureInfo.InvariantCulture, $"it is a number from 1 to {MostLimit}"));
        }

        if (http.Request.Query.Keys.FirstOrDefault(k => !ChangeUrl.Parameters.Append("limit").Contains(k, StringComparer.Ordinal)) is { } unknown)
        {
            return Bad(unknown, "", "there is no such parameter; there are " + string.Join(", ", ChangeUrl.Parameters.Append("limit")));
        }

        var list = await views.FindAsync(http.Request.QueryString.ToString(), limit, http.RequestAborted);
        if (list.Notes is [var note, ..])
        {
            return Bad(note.Parameter, note.Value, note.Reason);
        }

        http.Response.Headers.CacheControl = "public, no-cache";
        return Results.Text(write(list, CsvAnswer.OriginOf(http.Request)), mediaType, Encoding.UTF8);
    }

    private static int? Limit(HttpRequest request) => !request.Query.TryGetValue("limit", out var given)
        ? ChangeViews.PageSize
        : int.TryParse(given.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostLimit ? limit : null;

    private static IResult Bad(string parameter, string value, string reason) => Results.Problem(
        title: "A parameter cannot be used",
        detail: $"{parameter} “{value}”: {reason}.",
        statusCode: StatusCodes.Status400BadRequest,
        type: "/api#problem-parameter",
        extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["errors"] = new[] { new { parameter, value, reason } } });
}
