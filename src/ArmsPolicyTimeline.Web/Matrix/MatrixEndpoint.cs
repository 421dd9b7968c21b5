using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Matrix;

/// <summary><c>GET /matrix.csv</c>: the matrix of the same parameters as CSV; a value that cannot be used is refused and named.</summary>
public static class MatrixEndpoint
{
    public static void MapMatrix(this IEndpointRouteBuilder routes) => routes.MapGet(MatrixUrl.CsvPath, async (HttpContext context, MatrixViews views) =>
    {
        var (csv, notes) = await views.WriteAsync(context.Request.QueryString.ToString(), CsvAnswer.OriginOf(context.Request), context.RequestAborted);
        return CsvAnswer.Of("matrix.csv", notes, () => csv);
    });
}
