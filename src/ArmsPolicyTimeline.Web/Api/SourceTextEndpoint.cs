using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Web.Api.Documentation;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary><c>/api/sources/{id}/text</c>: the normalised text that passages are counted in, with the hash of what is served as its tag.</summary>
internal static class SourceTextEndpoint
{
    private const string MediaType = "text/plain; charset=utf-8";

    public static void MapSourceText(this IEndpointRouteBuilder routes) => routes.MapGet("/api/sources/{id}/text", AnswerAsync)
        .TellsFile("source-text", "The text of a source", "The normalised text that passages are counted in, in Unicode code points; its tag is its SHA-256.", [], MediaType).MayBeMissing();

    private static async Task<IResult> AnswerAsync(string id, HttpContext http, IChronicleReader reader)
    {
        if (await reader.FindDocumentAsync(id, http.RequestAborted) is not { } document)
        {
            return ApiProblem.NotFound("No source has this id.");
        }

        // Weak: the same text is sent compressed in several ways.
        var tag = new EntityTagHeaderValue(new StringSegment($"\"{new CitedText(document.Text).Sha256}\""), isWeak: true);
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new() { Public = true, NoCache = true };
        var known = http.Request.GetTypedHeaders().IfNoneMatch;
        return known.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Text(document.Text, MediaType);
    }
}
