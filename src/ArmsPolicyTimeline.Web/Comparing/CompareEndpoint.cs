using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Comparing;

/// <summary><c>GET /compare.csv</c>: the figures of the comparison of the same parameters as CSV; a value that cannot be used is refused and named.</summary>
internal static class CompareEndpoint
{
    public static void MapCompareCsv(this IEndpointRouteBuilder routes) => routes.MapGet(CompareUrl.CsvPath, async (HttpContext context, CompareViews views) =>
    {
        var view = await views.FindAsync(context.Request.QueryString.ToString(), context.RequestAborted);
        return CsvAnswer.Of("compare.csv", view.Notes, () => CompareCsv.Write(view));
    });
}
