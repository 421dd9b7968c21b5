using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Web.Comparing;
using ArmsPolicyTimeline.Web.Comparison;
using ArmsPolicyTimeline.Web.Figures;
using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Matrix;

namespace ArmsPolicyTimeline.Web.Pictures;

/// <summary>The views as pictures: each takes the parameters of its page, with <c>width</c> and <c>theme</c>.</summary>
internal static class PictureEndpoints
{
    /// <summary>Where the picture of the timeline is.</summary>
    public const string TimelinePath = "/picture.svg";

    /// <summary>Where the picture of the comparison is.</summary>
    public const string ComparePath = "/compare.svg";

    /// <summary>Where the picture of the matrix is.</summary>
    public const string MatrixPath = "/matrix.svg";

    /// <summary>Where the picture of the figures is.</summary>
    public const string FiguresPath = "/figures.svg";

    public static void MapPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(TimelinePath, async (HttpContext context, TimelineViews views) =>
        {
            var asked = Read(context, "view", "sort", "page", "account", "all");
            var view = await views.FindAsync(asked.Parameters, context.RequestAborted);
            return PictureAnswer.Of(context, [.. asked.Refused, .. view.LeftOut], () => TimelinePicture.Write(view, asked.Options));
        }).WithMetadata(OpenToOtherSites.Instance);
        routes.MapGet(ComparePath, async (HttpContext context, CompareViews views) =>
        {
            var asked = Read(context);
            var view = await views.FindAsync(asked.Parameters, context.RequestAborted);
            return PictureAnswer.Of(context, [.. asked.Refused, .. view.LeftOut], () => ComparePicture.Write(view, asked.Options));
        }).WithMetadata(OpenToOtherSites.Instance);
        routes.MapGet(MatrixPath, async (HttpContext context, MatrixViews views) =>
        {
            var asked = Read(context);
            var view = await views.FindAsync(asked.Parameters, context.RequestAborted);
            return PictureAnswer.Of(context, [.. asked.Refused, .. view.LeftOut], () => MatrixPicture.Write(view, asked.Options));
        }).WithMetadata(OpenToOtherSites.Instance);
        routes.MapGet(FiguresPath, async (HttpContext context, FiguresViews views) =>
        {
            var asked = Read(context);
            var view = await views.FindAsync(asked.Parameters, context.RequestAborted);
            return PictureAnswer.Of(context, [.. asked.Refused, .. view.LeftOut], () => FiguresPicture.Write(view, asked.Options));
        }).WithMetadata(OpenToOtherSites.Instance);
    }

    private static PictureRequest Read(HttpContext context, params ReadOnlySpan<string> notShown) =>
        PictureRequest.Read(context.Request.QueryString.ToString(), CsvAnswer.OriginOf(context.Request), notShown);
}
