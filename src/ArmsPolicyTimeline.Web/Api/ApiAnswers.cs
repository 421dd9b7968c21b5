using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>Makes answers of the data as it stands, and none where the client has the same answer already.</summary>
internal sealed class ApiAnswers(IChronicleReader reader, FrozenSnapshots frozen, Vocabulary vocabulary, TimeProvider time, IConfiguration configuration)
{
    public const string JsonMediaType = "application/json";

    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>Whose ids these are: setting <c>Api:Authority</c>, a host name that stays when the site moves.</summary>
    public string Authority { get; } = configuration["Api:Authority"] is { Length: > 0 } given ? given : ExportFrame.UsualAuthority;

    public IChronicleReader Reader { get; } = reader;

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Answers with what is made of the data; 406 where the client does not take the media type, 304 where it has the answer.</summary>
    /// <param name="http">The request and its answer.</param>
    /// <param name="mediaType">What the answer is.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="changesByDay">Whether it is another tomorrow, with the same data.</param>
    /// <param name="state">What it is made of besides the snapshot.</param>
    public async Task<IResult> AnswerAsync(HttpContext http, string mediaType, Func<ChronicleSnapshot, Task<IResult>> make, bool changesByDay = false, string state = "")
    {
        if (!Acceptance.Accepts(http.Request, mediaType))
        {
            return ApiProblem.NotAcceptable(MediaTypeOf(mediaType));
        }

        return await frozen.AnswerAsync(
            http.Request.QueryString.ToString(),
            async snapshot =>
            {
                var tag = TagOf(http.Request, snapshot, changesByDay ? Today : default, state);
                var since = SinceWhen(snapshot, changesByDay);
                var result = IsKnown(http.Request, tag, since) ? Results.StatusCode(StatusCodes.Status304NotModified) : await make(snapshot);
                if (result is not IStatusCodeHttpResult { StatusCode: >= StatusCodes.Status400BadRequest })
                {
                    Stamp(http.Response, tag, since);
                }

                return result;
            },
            http.RequestAborted);
    }

    /// <summary>The same for an address with parameters of its own; 400 where one of them cannot be used.</summary>
    public Task<IResult> AnswerAsync(
        HttpContext http, string mediaType, ImmutableArray<string> known, Func<ChronicleSnapshot, ApiReading, Task<IResult>> make, bool changesByDay = false) =>
        AnswerAsync(
            http,
            mediaType,
            snapshot =>
            {
                var reading = ApiReading.Of(http.Request, Vocabulary, snapshot, known);
                return reading.Errors.IsEmpty ? make(snapshot, reading) : Task.FromResult(ApiProblem.BadParameters(reading.Errors));
            },
            changesByDay);

    /// <summary>What the search words of a query find; null where there are none.</summary>
    public async Task<SearchResult?> SearchAsync(TimelineQuery query, CancellationToken cancel) =>
        query.Words is { } words ? await Reader.SearchAsync(words, cancel) : null;

    private static string MediaTypeOf(string mediaType) => mediaType.Split(';')[0];

    private static void Stamp(HttpResponse response, EntityTagHeaderValue tag, DateTimeOffset? since)
    {
        var headers = response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = since;
        headers.CacheControl = new() { Public = true, NoCache = true };
    }

    private static EntityTagHeaderValue TagOf(HttpRequest request, ChronicleSnapshot snapshot, DateOnly today, string state) =>
        EntityTags.OfParts(snapshot.Version, Versions.Product, CsvAnswer.OriginOf(request), request.Path, request.QueryString.ToString(), FormattableString.Invariant($"{today.DayNumber}"), state);

    // Whole seconds, as HTTP has them; never later than now (RFC 9110, 8.8.2.1), should the clock of who wrote be fast.
    private DateTimeOffset? SinceWhen(ChronicleSnapshot snapshot, bool changesByDay)
    {
        var now = time.GetUtcNow();
        if (snapshot.WrittenAt is not { } written)
        {
            return null;
        }

        var since = changesByDay && written.UtcDateTime < now.UtcDateTime.Date ? new(now.UtcDateTime.Date, TimeSpan.Zero) : written;
        return DateTimeOffset.FromUnixTimeSeconds((since < now ? since : now).ToUnixTimeSeconds());
    }

    // If-Modified-Since counts only without If-None-Match (RFC 9110, 13.2.2).
    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag, DateTimeOffset? since)
    {
        var headers = request.GetTypedHeaders();
        return headers.IfNoneMatch.Count > 0
            ? EntityTags.IsKnown(request, tag)
            : headers.IfModifiedSince is { } known && since <= known;
    }
}
