using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Answers;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Web.Api.Answers;
using ArmsPolicyTimeline.Web.Api.Documentation;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary><c>/api/sources</c> and <c>/api/sources/{id}</c>: what is known of the sources, and the passages that events rest on.</summary>
internal static class SourceEndpoints
{
    private const string Path = "/api/sources";

    public static void MapSources(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (HttpContext http, ApiAnswers answers) => answers.AnswerAsync(http, ApiAnswers.JsonMediaType, ApiParameters.Paging, (snapshot, reading) => Task.FromResult(Page(http, snapshot, reading))))
            .Tells<SourcePage>("sources", "Sources, page by page", "All sources, the latest first.", ApiParameters.Paging);
        routes.MapGet(Path + "/{id}", (string id, HttpContext http, ApiAnswers answers, IPassageReader passages) =>
                answers.AnswerAsync(http, ApiAnswers.JsonMediaType, [], (snapshot, _) => OneAsync(http, snapshot, id, passages)))
            .Tells<SourceAnswer>("source", "One source", "What is known of a source, and its passages that events rest on.", []).MayBeMissing();
    }

    private static IResult Page(HttpContext http, ChronicleSnapshot snapshot, ApiReading reading)
    {
        var (items, after) = SourceSequence.Items(snapshot, reading.After, reading.Limit, CsvAnswer.OriginOf(http.Request));
        ApiAddress.Count(http, snapshot.Sources.Length);
        var next = ApiAddress.Next(http, Path, reading.Limit, after);
        return Results.Json(new SourcePage { Total = snapshot.Sources.Length, Sources = items, Next = next, Version = snapshot.Version }, EventExport.Json);
    }

    private static async Task<IResult> OneAsync(HttpContext http, ChronicleSnapshot snapshot, string id, IPassageReader passages)
    {
        if (snapshot.Sources.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal)) is not { } source)
        {
            return ApiProblem.NotFound("No source has this id.");
        }

        var origin = CsvAnswer.OriginOf(http.Request);
        var cited = await passages.OfSourceAsync(id, http.RequestAborted);
        return Results.Json(
            new SourceAnswer { Source = SourceItem.Of(source, snapshot.EventsOf(id).Length, origin), Passages = [.. cited.Select(p => CitedPassageItem.Of(p, origin))] },
            EventExport.Json);
    }
}
