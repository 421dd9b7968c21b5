using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Web.Hosting;
using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary><c>/api/events</c>: the events of an address page by page; <c>/api/events.csv</c> and the others: all of them as a file; <c>/api/events/{id}</c>: one.</summary>
internal static class EventEndpoints
{
    public const string Path = "/api/events";

    public static void MapEvents(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (HttpContext http, ApiAnswers answers) => answers.AnswerAsync(http, ApiAnswers.JsonMediaType, snapshot => PageAsync(http, answers, snapshot)));
        routes.MapGet(Path + "/{id}", (string id, HttpContext http, ApiAnswers answers, IChangeReader changes) => answers.AnswerAsync(http, ApiAnswers.JsonMediaType, snapshot => OneAsync(http, answers, changes, snapshot, id)));
        foreach (var format in EventFormats.All)
        {
            routes.MapGet(EventFormats.PathOf(format), (HttpContext http, ApiAnswers answers) => answers.AnswerAsync(http, format.MediaType, snapshot => FileAsync(http, answers, snapshot, format)));
        }
    }

    private static async Task<IResult> PageAsync(HttpContext http, ApiAnswers answers, ChronicleSnapshot snapshot)
    {
        var reading = ApiReading.Of(http.Request, answers.Vocabulary, snapshot, isPaged: true);
        if (!reading.Errors.IsEmpty)
        {
            return ApiProblem.BadParameters(reading.Errors);
        }

        var sequence = EventSequence.Of(snapshot, answers.Vocabulary, reading.Query, await answers.SearchAsync(reading.Query, http.RequestAborted));
        var from = reading.After is { } cursor ? sequence.Behind(cursor) : 0;
        var frame = new ExportFrame(snapshot, answers.Vocabulary, CsvAnswer.OriginOf(http.Request));
        var page = new EventPage(sequence.Count, [.. sequence.Events(from, reading.Limit).Select(e => EventItem.Of(e, frame))], null, snapshot.Version);
        var end = from + page.Events.Length;
        if (end < sequence.Count)
        {
            page = page with { Next = frame.Origin + Next(reading, sequence.CursorOf(end - 1, page.Events[^1].Id)) };
            http.Response.Headers.Link = $"<{page.Next}>; rel=\"next\"";
        }

        http.Response.Headers["X-Total-Count"] = FormattableString.Invariant($"{sequence.Count}");
        return Results.Json(page, EventExport.Json);
    }

    private static string Next(ApiReading reading, EventCursor cursor)
    {
        var query = TimelineUrl.Link(reading.Query.EventsOnly(), Path);
        return FormattableString.Invariant($"{query}{(query.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={reading.Limit}&after={cursor}");
    }

    private static async Task<IResult> OneAsync(HttpContext http, ApiAnswers answers, IChangeReader changes, ChronicleSnapshot snapshot, string id)
    {
        if (ApiReading.Unknown(AddressParameters.Of(http.Request.QueryString.ToString()), []).ToList() is { Count: > 0 } errors)
        {
            return ApiProblem.BadParameters([.. errors]);
        }

        return snapshot.Events.PlaceOf(id) is >= 0 and var place
            ? Results.Json(EventItem.Of(snapshot.Events[place], new(snapshot, answers.Vocabulary, CsvAnswer.OriginOf(http.Request))), EventExport.Json)
            : ApiProblem.Former(await changes.FindEventAsync(id, http.RequestAborted), Path) ?? ApiProblem.NotFound("No event has this id.");
    }

    private static async Task<IResult> FileAsync(HttpContext http, ApiAnswers answers, ChronicleSnapshot snapshot, EventFormat format)
    {
        var reading = ApiReading.Of(http.Request, answers.Vocabulary, snapshot);
        if (!reading.Errors.IsEmpty)
        {
            return ApiProblem.BadParameters(reading.Errors);
        }

        var search = await answers.SearchAsync(reading.Query, http.RequestAborted);
        var file = EventFile.Of(format, snapshot, answers.Vocabulary, reading.Query, search, CsvAnswer.OriginOf(http.Request), answers.Authority);
        if (file.IsTooLarge)
        {
            return ApiProblem.TooMany(file.Total, format.MostEvents, format.Name);
        }

        var headers = http.Response.Headers;
        headers["X-Total-Count"] = FormattableString.Invariant($"{file.Total}");
        headers["X-Max-Count"] = FormattableString.Invariant($"{format.MostEvents}");
        headers.ContentDisposition = new ContentDispositionHeaderValue(format.IsFeed ? "inline" : "attachment") { FileName = DownloadName.Of(reading.Query, answers.Today, format.Name) }.ToString();
        return PieceResult.Of(format.MediaType, file.Pieces);
    }
}
