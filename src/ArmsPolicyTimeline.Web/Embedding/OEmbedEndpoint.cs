using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Web.Api;
using ArmsPolicyTimeline.Web.Comparison;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Embedding;

/// <summary><c>GET /oembed</c>: how a view is shown on another page, for programs that make a frame of a link (oEmbed 1.0).</summary>
internal static class OEmbedEndpoint
{
    /// <summary>Where it is.</summary>
    public const string Path = "/oembed";

    private const int UsualWidth = 800;
    private const int MostWidth = 1200;

    public static void MapOEmbed(this IEndpointRouteBuilder routes) => routes.MapGet(Path, AnswerAsync).WithMetadata(OpenToOtherSites.Instance);

    private static async Task<IResult> AnswerAsync(HttpContext context, TimelineViews views, string? url, string? format, string? maxwidth, string? maxheight)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        if (format is not (null or "" or "json"))
        {
            return Results.Text("Only format=json is implemented.\n", statusCode: StatusCodes.Status501NotImplemented);
        }

        var errors = ImmutableArray.CreateBuilder<ParameterError>();
        var (width, height) = (Bound("maxwidth", maxwidth, errors), Bound("maxheight", maxheight, errors));
        if (string.IsNullOrEmpty(url))
        {
            errors.Add(new("url", "", "the address of a view of the timeline is needed"));
        }

        if (errors.Count > 0)
        {
            return ApiProblem.BadParameters(errors.ToImmutable());
        }

        var origin = CsvAnswer.OriginOf(context.Request);
        if (QueryOf(url!, origin) is not { } query)
        {
            return Results.Text("Only views of the timeline of this site can be embedded.\n", statusCode: StatusCodes.Status404NotFound);
        }

        var asked = EmbedRequest.Read(query);
        var view = await views.FindAsync(asked.Parameters, context.RequestAborted);
        var (wide, high) = (Math.Min(width ?? UsualWidth, MostWidth), Math.Min(height ?? int.MaxValue, EmbedFrame.HeightOf(view)));
        var html = EmbedFrame.Html(origin + EmbedFrame.Of(view.Query), view.Headline, wide.ToString(CultureInfo.InvariantCulture), high);
        context.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Json(new OEmbedAnswer(view.Headline, origin, html, wide, high));
    }

    // The query of an address of the timeline, as a page or in a frame; null for every other address.
    private static string? QueryOf(string url, string origin) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && Uri.TryCreate(origin, UriKind.Absolute, out var own)
        && address.Scheme is "http" or "https"
        && string.Equals(address.Authority, own.Authority, StringComparison.OrdinalIgnoreCase)
        && address.UserInfo.Length == 0
        && address.AbsolutePath is "/" or EmbedFrame.Path
            ? address.Query
            : null;

    private static int? Bound(string name, string? value, ImmutableArray<ParameterError>.Builder errors)
    {
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0)
        {
            return pixels;
        }

        errors.Add(new(name, value.Length <= 64 ? value : value[..64], "it is a number of pixels"));
        return null;
    }
}
