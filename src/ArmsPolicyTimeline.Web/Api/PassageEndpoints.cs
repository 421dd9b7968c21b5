using System.Runtime.CompilerServices;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Web.Api.Answers;
using ArmsPolicyTimeline.Web.Api.Documentation;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary><c>/api/passages/{id}</c>: a passage as an annotation; <c>/api/events.jsonld</c>: those of all events that the filters let through.</summary>
internal static class PassageEndpoints
{
    public const string CollectionPath = "/api/events.jsonld";

    private const int MostEvents = 10_000;
    private const int AtOnce = 250;
    private const string MediaType = "application/ld+json";

    public static void MapPassages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/passages/{id}", (string id, HttpContext http, ApiAnswers answers, IPassageReader passages) =>
                answers.AnswerAsync(http, AnnotationWriter.MediaType, [], (_, _) => OneAsync(http, id, passages)))
            .Tells<Annotation>("passage", "One passage", "A passage as a W3C Web Annotation: its events are the body, its place in the text is the target.", [], MediaType).MayBeMissing();
        routes.MapGet(CollectionPath, (HttpContext http, ApiAnswers answers, IPassageReader passages) =>
                answers.AnswerAsync(http, AnnotationWriter.MediaType, ApiParameters.Timeline, (snapshot, reading) => AllAsync(http, answers, snapshot, reading, passages)))
            .Tells<AnnotationCollection>(
                "events-jsonld",
                "Web Annotations (JSON-LD)",
                FormattableString.Invariant($"The passages that the events rest on, each once, of at most {MostEvents:N0} events; more are refused."),
                ApiParameters.Timeline,
                MediaType);
    }

    private static async Task<IResult> OneAsync(HttpContext http, string id, IPassageReader passages) =>
        await passages.FindAsync(id, http.RequestAborted) is { } passage
            ? Results.Text(AnnotationWriter.Annotation(passage, CsvAnswer.OriginOf(http.Request)), AnnotationWriter.MediaType)
            : ApiProblem.NotFound("No passage has this id.");

    private static async Task<IResult> AllAsync(HttpContext http, ApiAnswers answers, ChronicleSnapshot snapshot, ApiReading reading, IPassageReader passages)
    {
        var sequence = EventSequence.Of(snapshot, answers.Vocabulary, reading.Query, await answers.SearchAsync(reading.Query, http.RequestAborted));
        if (sequence.Count > MostEvents)
        {
            return ApiProblem.TooMany(sequence.Count, MostEvents, "jsonld");
        }

        var frame = new ExportFrame(snapshot, answers.Vocabulary, CsvAnswer.OriginOf(http.Request)) { Query = reading.Query, Path = CollectionPath };
        ApiAddress.File(http, sequence.Count, MostEvents, DownloadName.Of(reading.Query, answers.Today, "jsonld"));
        var cited = CitedAsync(sequence.Events(extent: EventExtent.Reports), passages, http.RequestAborted);
        return await PieceResult.OfAsync(AnnotationWriter.MediaType, AnnotationWriter.Collection(frame.Address, frame.Title, cited, frame.Origin), http.RequestAborted);
    }

    private static async IAsyncEnumerable<KeptPassage> CitedAsync(IEnumerable<PolicyEvent> events, IPassageReader passages, [EnumeratorCancellation] CancellationToken cancel)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in events.Chunk(AtOnce))
        {
            foreach (var passage in await passages.OfEventsAsync([.. some.Select(e => e.Id)], cancel))
            {
                if (told.Add(passage.Id))
                {
                    yield return passage;
                }
            }
        }
    }
}
