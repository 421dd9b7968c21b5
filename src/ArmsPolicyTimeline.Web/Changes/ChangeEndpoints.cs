using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Feed;
using ArmsPolicyTimeline.Web.Api;
using ArmsPolicyTimeline.Web.Api.Answers;
using ArmsPolicyTimeline.Web.Api.Documentation;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Changes;

/// <summary>The feed of changes as JSON and Atom, and the short address of an event.</summary>
public static class ChangeEndpoints
{
    /// <summary>The short address.</summary>
    public static void MapShortAddresses(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/e/{id}", (string id, HttpRequest request) => Results.Redirect("/events/" + Uri.EscapeDataString(id) + request.QueryString, permanent: true));

    /// <summary>The feed.</summary>
    public static void MapChanges(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(ChangeJson.Path, (HttpContext http, ChangeViews views) => AnswerAsync(http, views, "application/json; charset=utf-8", ChangeJson.Write))
            .Tells<ChangeAnswer>("changes", "What changed", "Events added, corrected, re-coded by new rules, withdrawn, the latest first.", [.. ChangeUrl.Parameters, "limit"]);
        routes.MapGet(ChangeAtom.Path, (HttpContext http, ChangeViews views) => AnswerAsync(http, views, ChangeAtom.MediaType, ChangeAtom.Write))
            .TellsFile("changes-atom", "What changed, as an Atom feed", "The same as a feed.", [.. ChangeUrl.Parameters, "limit"], ChangeAtom.MediaType);
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, ChangeViews views, string mediaType, Func<ChangeList, string, string> write)
    {
        var limit = Limit(http.Request);
        var list = await views.FindAsync(http.Request.QueryString.ToString(), limit ?? ChangeViews.PageSize, http.RequestAborted);
        var errors = ApiReading.Of(list.Notes)
            .Concat(ApiReading.Unknown(AddressParameters.Of(http.Request.QueryString.ToString()), [.. ChangeUrl.Parameters, "limit"]));
        if (limit is null)
        {
            errors = errors.Append(new("limit", http.Request.Query["limit"].ToString(), string.Create(CultureInfo.InvariantCulture, $"it is a number from 1 to {ApiReading.MostLimit}")));
        }

        if (errors.ToImmutableArray() is { IsEmpty: false } all)
        {
            return ApiProblem.BadParameters(all);
        }

        http.Response.Headers.CacheControl = "public, no-cache";
        if (list.Stamp.At is { } at)
        {
            http.Response.GetTypedHeaders().LastModified = at;
        }

        return Results.Text(write(list, CsvAnswer.OriginOf(http.Request)), mediaType, Encoding.UTF8);
    }

    private static int? Limit(HttpRequest request) => !request.Query.TryGetValue("limit", out var given)
        ? ChangeViews.PageSize
        : int.TryParse(given.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= ApiReading.MostLimit ? limit : null;
}
