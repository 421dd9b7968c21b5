using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Web.Api.Documentation;
using ArmsPolicyTimeline.Web.Hosting;

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

        var tag = EntityTags.Of(new CitedText(document.Text).Sha256);
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new() { Public = true, NoCache = true };
        return EntityTags.IsKnown(http.Request, tag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Text(document.Text, MediaType);
    }
}
