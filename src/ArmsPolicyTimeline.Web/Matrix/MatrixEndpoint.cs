using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Web.Matrix;

/// <summary><c>GET /matrix.csv</c>: the matrix of the same parameters as CSV; a value that cannot be used is refused and named.</summary>
public static class MatrixEndpoint
{
    public static void MapMatrix(this IEndpointRouteBuilder routes) => routes.MapGet(MatrixUrl.CsvPath, async (HttpContext context, MatrixViews views) =>
    {
        var request = context.Request;
        var (csv, notes) = await views.WriteAsync(request.QueryString.ToString(), $"{request.Scheme}://{request.Host}", context.RequestAborted);
        return notes.Count > 0
            ? Results.Text(string.Join('\n', notes) + "\n", statusCode: StatusCodes.Status400BadRequest)
            : Results.File(Encoding.UTF8.GetBytes(csv), CsvWriter.MediaType, "matrix.csv");
    });
}
