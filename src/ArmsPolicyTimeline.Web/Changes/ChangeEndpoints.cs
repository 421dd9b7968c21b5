using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
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
        routes.MapGet(ChangeJson.Path, (HttpContext http, ApiAnswers answers, IChangeReader changes, ChangeViews views) => AnswerAsync(http, answers, changes, views, ChangeJson.MediaType, ChangeJson.Write))
            .Tells<ChangeAnswer>("changes", "What changed", "Events added, corrected, re-coded by new rules, withdrawn, the latest first.", [.. ChangeUrl.Parameters, "limit"]);
        routes.MapGet(ChangeAtom.Path, (HttpContext http, ApiAnswers answers, IChangeReader changes, ChangeViews views) =>
                AnswerAsync(http, answers, changes, views, ChangeAtom.MediaType, (list, origin) => ChangeAtom.Write(list, origin, answers.Authority)))
            .TellsFile("changes-atom", "What changed, as an Atom feed", "The same as a feed.", [.. ChangeUrl.Parameters, "limit"], ChangeAtom.MediaType);
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, ApiAnswers answers, IChangeReader changes, ChangeViews views, string mediaType, Func<ChangeList, string, string> write)
    {
        // Asked for before the events: what comes between makes the tag of an answer older than the answer, and not newer.
        var stamp = await changes.LatestAsync(http.RequestAborted);
        return await answers.AnswerAsync(
            http,
            mediaType,
            snapshot => ListedAsync(snapshot, http, views, list => Results.Text(write(list, CsvAnswer.OriginOf(http.Request)), mediaType, Encoding.UTF8)),
            state: stamp.Number.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<IResult> ListedAsync(ChronicleSnapshot snapshot, HttpContext http, ChangeViews views, Func<ChangeList, IResult> write)
    {
        var query = http.Request.QueryString.ToString();
        ImmutableArray<KeyValuePair<string, string?>> given = [.. AddressParameters.Of(query)];
        var errors = ImmutableArray.CreateBuilder<ParameterError>();
        var limit = ApiReading.LimitOf(given, ChangeViews.PageSize, errors);
        errors.AddRange(ApiReading.Unknown(given, [.. ChangeUrl.Parameters, "limit"]));
        var list = await views.FindAsync(snapshot, query, limit, http.RequestAborted);
        errors.AddRange(ApiReading.Of(list.Notes));
        return errors.Count > 0 ? ApiProblem.BadParameters(errors.ToImmutable()) : write(list);
    }
}
