using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Web.Comparing;

/// <summary><c>GET /compare.csv</c>: the figures of the comparison of the same parameters as CSV; a value that cannot be used is refused and named.</summary>
internal static class CompareEndpoint
{
    public static void MapCompareCsv(this IEndpointRouteBuilder routes) => routes.MapGet(CompareUrl.CsvPath, async (HttpContext http, CompareViews views) =>
    {
        var view = await views.FindAsync(http.Request.QueryString.Value ?? "", http.RequestAborted);
        return view.Notes.IsEmpty
            ? Results.File(Encoding.UTF8.GetBytes(CompareCsv.Write(view)), CsvWriter.MediaType, "compare.csv")
            : Results.Text(string.Join('\n', view.Notes) + "\n", statusCode: StatusCodes.Status400BadRequest);
    });
}
