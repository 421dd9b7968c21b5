using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Web.Api.Answers;
using ArmsPolicyTimeline.Web.Api.Documentation;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary><c>/api/events</c>: the events of an address page by page; <c>/api/events.csv</c> and the others: all of them as a file; <c>/api/events/{id}</c>: one.</summary>
internal static class EventEndpoints
{
    public const string Path = "/api/events";

    public static void MapEvents(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, (HttpContext http, ApiAnswers answers) => answers.AnswerAsync(http, ApiAnswers.JsonMediaType, ApiParameters.Pages, (snapshot, reading) => PageAsync(http, answers, snapshot, reading)))
            .Tells<EventPage>("events", "Events, page by page", "The events of the timeline's table under the same parameters, in the same order.", ApiParameters.Pages);
        routes.MapGet(Path + "/{id}", (string id, HttpContext http, ApiAnswers answers, IChangeReader changes) => answers.AnswerAsync(http, ApiAnswers.JsonMediaType, [], (snapshot, _) => OneAsync(http, answers, changes, snapshot, id)))
            .Tells<EventItem>("event", "One event", "An event by its id, with all its reports and their passages.", []).MayBeMissing();
        foreach (var format in EventFormats.All)
        {
            routes.MapGet(EventFormats.PathOf(format), (HttpContext http, ApiAnswers answers) => answers.AnswerAsync(http, format.MediaType, ApiParameters.Timeline, (snapshot, reading) => FileAsync(http, answers, snapshot, reading, format), changesByDay: EventFormats.SayToday(format)))
                .TellsFile("events-" + format.Name.Replace('.', '-'), format.Title, Told(format), ApiParameters.Timeline, format.MediaType);
        }
    }

    private static string Told(EventFormat format) => format.IsFeed
        ? FormattableString.Invariant($"The latest {format.MostEvents:N0} of the events that the filters let through, the latest first.")
        : FormattableString.Invariant($"All events that the filters let through, as one file of at most {format.MostEvents:N0} events; more are refused.");

    private static async Task<IResult> PageAsync(HttpContext http, ApiAnswers answers, ChronicleSnapshot snapshot, ApiReading reading)
    {
        var sequence = EventSequence.Of(snapshot, answers.Vocabulary, reading.Query, await answers.SearchAsync(reading.Query, http.RequestAborted));
        var from = 0;
        if (reading.After is { } after)
        {
            var cursor = EventCursor.Parse(after);
            if (!cursor.IsSuccess || !sequence.Knows(cursor.Value))
            {
                return ApiProblem.BadParameters([ApiReading.BadCursor(after, cursor.Error ?? "it is a cursor of another order; keep sort as it was")]);
            }

            from = sequence.Behind(cursor.Value);
        }

        var frame = new ExportFrame(snapshot, answers.Vocabulary, CsvAnswer.OriginOf(http.Request));
        EventItem[] items = [.. sequence.Events(from, reading.Limit).Select(e => EventItem.Of(e, frame))];
        var end = from + items.Length;
        var behind = end < sequence.Count ? sequence.CursorOf(end - 1, items[^1].Id).ToString() : null;
        ApiAddress.Count(http, sequence.Count);
        var next = ApiAddress.Next(http, reading.Query.EventsOnly().Link(Path), reading.Limit, behind);
        return Results.Json(new EventPage { Total = sequence.Count, Events = [.. items], Next = next, Version = snapshot.Version }, EventExport.Json);
    }

    private static async Task<IResult> OneAsync(HttpContext http, ApiAnswers answers, IChangeReader changes, ChronicleSnapshot snapshot, string id)
    {
        return snapshot.Events.PlaceOf(id) is >= 0 and var place
            ? Results.Json(EventItem.Of(snapshot.Events[place], new(snapshot, answers.Vocabulary, CsvAnswer.OriginOf(http.Request))), EventExport.Json)
            : ApiProblem.Former(await changes.FindEventAsync(id, http.RequestAborted), Path) ?? ApiProblem.NotFound("No event has this id.");
    }

    private static async Task<IResult> FileAsync(HttpContext http, ApiAnswers answers, ChronicleSnapshot snapshot, ApiReading reading, EventFormat format)
    {
        var search = await answers.SearchAsync(reading.Query, http.RequestAborted);
        var file = EventFile.Of(format, snapshot, answers.Vocabulary, reading.Query, search, CsvAnswer.OriginOf(http.Request), answers.Authority, answers.Today);
        if (file.IsTooLarge)
        {
            return ApiProblem.TooMany(file.Total, format.MostEvents, format.Name);
        }

        ApiAddress.File(http, file.Total, format.MostEvents, DownloadName.Of(reading.Query, answers.Today, format.Name), format.IsFeed);
        return await PieceResult.OfAsync(format.MediaType, file.Pieces, http.RequestAborted);
    }
}
