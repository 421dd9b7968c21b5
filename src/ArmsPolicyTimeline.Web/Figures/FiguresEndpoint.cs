using ArmsPolicyTimeline.Chronicle.Comparison.Figures;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Figures;

/// <summary><c>GET /figures.csv</c>: the figures of the same parameters as CSV; a value that cannot be used is refused and named.</summary>
public static class FiguresEndpoint
{
    public static void MapFigures(this IEndpointRouteBuilder routes) => routes.MapGet(FiguresView.CsvPath, async (HttpContext context, FiguresViews views) =>
    {
        var view = await views.FindAsync(context.Request.QueryString.ToString(), context.RequestAborted);
        return CsvAnswer.Of("figures.csv", view.Notes, () => FiguresCsv.Write(view, CsvAnswer.OriginOf(context.Request)));
    });
}
