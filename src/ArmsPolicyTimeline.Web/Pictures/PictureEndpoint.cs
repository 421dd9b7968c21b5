using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Web.Comparison;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Pictures;

/// <summary><c>GET /picture.svg</c>: the timeline of the same parameters as a picture, with <c>width</c> and <c>theme</c>.</summary>
internal static class PictureEndpoint
{
    /// <summary>Where the picture of the timeline is.</summary>
    public const string Path = "/picture.svg";

    public static void MapPictures(this IEndpointRouteBuilder routes) => routes.MapGet(Path, async (HttpContext context, TimelineViews views) =>
    {
        var asked = PictureRequest.Read(context.Request.QueryString.ToString(), CsvAnswer.OriginOf(context.Request));
        var view = await views.FindAsync(asked.Parameters, context.RequestAborted);
        return PictureAnswer.Of(context, [.. asked.Refused, .. view.LeftOut], () => TimelinePicture.Write(view, asked.Options));
    }).WithMetadata(OpenToOtherSites.Instance);
}
