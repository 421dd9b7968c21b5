using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Answers;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Web.Api.Answers;
using ArmsPolicyTimeline.Web.Api.Documentation;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary><c>/api/standings</c>, <c>/api/matrix</c>: what holds on a day; <c>/api/facets</c>: what the filters can be set to.</summary>
internal static class StandingEndpoints
{
    private const string StandingsPath = "/api/standings";

    public static void MapStandings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(StandingsPath, (HttpContext http, ApiAnswers answers) => answers.AnswerAsync(http, ApiAnswers.JsonMediaType, ApiParameters.Standings, (snapshot, reading) => Task.FromResult(Standings(http, answers, snapshot, reading)), changesByDay: true))
            .Tells<StandingPage>("standings", "Standings of a day, page by page", "What holds on a day (asof, else today) for each actor, recipient, topic and weapon that anything is known of, by the published standing rule.", ApiParameters.Standings);
        routes.MapGet("/api/matrix", (HttpContext http, ApiAnswers answers) => answers.AnswerAsync(http, ApiAnswers.JsonMediaType, snapshot => Task.FromResult(Matrix(http, answers, snapshot)), changesByDay: true))
            .Tells<MatrixAnswer>("matrix", "Actors by weapons on a day", "The cells of the matrix under the same parameters, all rows and columns.", ApiParameters.Matrix);
        routes.MapGet("/api/facets", (HttpContext http, ApiAnswers answers) => answers.AnswerAsync(http, ApiAnswers.JsonMediaType, ApiParameters.Timeline, (snapshot, reading) => FacetsAsync(http, answers, snapshot, reading)))
            .Tells<FacetAnswer>("facets", "Values of the filters, with counts", "What each filter can be set to, and how many events each value leads to under all other filters.", ApiParameters.Timeline);
    }

    private static IResult Standings(HttpContext http, ApiAnswers answers, ChronicleSnapshot snapshot, ApiReading reading)
    {
        var day = reading.Query.AsOf ?? answers.Today;
        var list = StandingList.Of(snapshot, answers.Vocabulary, reading.Query, day);
        var some = list.Items(reading.After, reading.Limit + 1);
        var items = some.Length > reading.Limit ? some[..reading.Limit] : some;
        var asked = StandingList.Dimensions.Aggregate(new TimelineQuery { AsOf = day }, (query, dimension) => query.With(dimension, reading.Query.Chosen(dimension)));
        ApiAddress.Count(http, list.Count);
        var next = ApiAddress.Next(http, asked.Link(StandingsPath), reading.Limit, items.Length < some.Length ? StandingList.KeyOf(items[^1]) : null);
        return Results.Json(
            new StandingPage { Asof = day, Total = list.Count, Standings = items, Next = next, RuleVersion = StandingFold.RuleVersion, Version = snapshot.Version },
            EventExport.Json);
    }

    private static IResult Matrix(HttpContext http, ApiAnswers answers, ChronicleSnapshot snapshot)
    {
        KeyValuePair<string, string?>[] given = [.. AddressParameters.Of(http.Request.QueryString.ToString())];
        var reading = MatrixUrl.Read(given, answers.Vocabulary, snapshot);
        ParameterError[] errors = [.. ApiReading.Unknown(given, ApiParameters.Matrix), .. ApiReading.Of(reading.Notes)];
        return errors.Length > 0
            ? ApiProblem.BadParameters([.. errors])
            : Results.Json(MatrixAnswer.Of(snapshot, answers.Vocabulary, reading, answers.Today, CsvAnswer.OriginOf(http.Request)), EventExport.Json);
    }

    private static async Task<IResult> FacetsAsync(HttpContext http, ApiAnswers answers, ChronicleSnapshot snapshot, ApiReading reading)
    {
        var choices = FilterChoices.Create(snapshot, answers.Vocabulary, reading.Query, await answers.SearchAsync(reading.Query, http.RequestAborted));
        return Results.Json(new FacetAnswer { Total = choices.EventCount, Facets = [.. choices.Facets.Select(FacetItem.Of)], Version = snapshot.Version }, EventExport.Json);
    }
}
