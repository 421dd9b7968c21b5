using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Figures;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Web.Figures;

/// <summary><c>GET /figures.csv</c>: the figures of the same parameters as CSV; a value that cannot be used is refused and named.</summary>
public static class FiguresEndpoint
{
    public static void MapFigures(this IEndpointRouteBuilder routes) => routes.MapGet(FiguresView.CsvPath, async (HttpContext context, FiguresViews views) =>
    {
        var request = context.Request;
        var view = await views.FindAsync(request.QueryString.ToString(), context.RequestAborted);
        return view.Notes.IsEmpty
            ? Results.File(Encoding.UTF8.GetBytes(FiguresCsv.Write(view, $"{request.Scheme}://{request.Host}")), CsvWriter.MediaType, "figures.csv")
            : Results.Text(string.Join('\n', view.Notes) + "\n", statusCode: StatusCodes.Status400BadRequest);
    });
}
