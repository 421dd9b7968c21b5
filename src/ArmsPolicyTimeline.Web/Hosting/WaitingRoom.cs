using System.Globalization;
using ArmsPolicyTimeline.Web.Api;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticAssets;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Until the site is ready, every page answers 503 with a short page that waits; files and health checks pass.</summary>
public sealed class WaitingRoom(RequestDelegate next, Readiness readiness)
{
    private const int RetryAfterSeconds = 2;

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (readiness.IsReady || MayPass(context.GetEndpoint()))
        {
            return next(context);
        }

        context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.CacheControl = "no-store";
        if (ApiGate.Guards(context.Request.Path))
        {
            return ApiProblem.OfStatus(StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
        }

        return new RazorComponentResult<WaitingDocument>(new { readiness.Progress })
        {
            StatusCode = StatusCodes.Status503ServiceUnavailable,
        }.ExecuteAsync(context);
    }

    private static bool MayPass(Endpoint? endpoint) => endpoint is not null
        && (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint.Metadata.GetMetadata<AlwaysOpen>() is not null);
}
