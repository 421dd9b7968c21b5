namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: pages can be answered too.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live\n")).WithMetadata(AlwaysOpen.Instance);
        routes.MapGet("/health/ready", (Readiness readiness) => readiness.IsReady
            ? Results.Text("ready\n")
            : Results.Text($"not ready: {readiness.Progress}\n", statusCode: StatusCodes.Status503ServiceUnavailable))
            .WithMetadata(AlwaysOpen.Instance);
    }
}
