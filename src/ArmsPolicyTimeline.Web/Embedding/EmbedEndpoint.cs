using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Web.Comparison;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Embedding;

/// <summary><c>GET /embed</c>: a view of the timeline to be shown in a frame of another page, and <c>GET /print</c>, the same with its table. It sets no cookie, reads none, and opens no connection.</summary>
internal static class EmbedEndpoint
{
    /// <summary>Where a view stands with its table, to be printed.</summary>
    public const string PrintPath = "/print";

    // A copy may be five minutes old; then it is asked whether it is still the same.
    private const string CacheControl = "public, max-age=300";

    public static void MapEmbedding(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(EmbedFrame.Path, async (HttpContext context, TimelineViews views, FreezeNotes notes) =>
        {
            var asked = EmbedRequest.Read(context.Request.QueryString.ToString());
            var view = await views.FindAsync(asked.Parameters, context.RequestAborted);
            var note = await notes.FindAsync("/", asked.Parameters, context.RequestAborted);
            var tag = TagOf(asked, view, note);
            context.Response.Headers.CacheControl = CacheControl;
            context.Response.GetTypedHeaders().ETag = tag;
            return EntityTags.IsKnown(context.Request, tag)
                ? Results.StatusCode(StatusCodes.Status304NotModified)
                : new RazorComponentResult<EmbedDocument>(new { Request = asked, View = view, Note = note });
        }).WithMetadata(OpenToOtherSites.Framed);
        routes.MapGet(PrintPath, async (HttpContext context, TimelineViews views, FreezeNotes notes) =>
        {
            var asked = EmbedRequest.Read(context.Request.QueryString.ToString());
            var view = await views.FindAsync(asked.Parameters, context.RequestAborted);
            return new RazorComponentResult<EmbedDocument>(new { Request = asked, View = view, Note = await notes.FindAsync("/", asked.Parameters, context.RequestAborted), IsForPrint = true });
        });
        routes.MapOEmbed();
    }

    private static EntityTagHeaderValue TagOf(EmbedRequest asked, TimelineView view, FreezeNote? note) => EntityTags.OfParts(
        Versions.Product, view.DataVersion, TimelineUrl.Write(view.Query), asked.Theme.ToString(), note?.Words ?? "", string.Join(' ', asked.Notes.Concat(view.Notes)),
        view.Axis.AsOf.ToString("O", CultureInfo.InvariantCulture), view.Axis.NowPercent?.ToString(CultureInfo.InvariantCulture));
}
