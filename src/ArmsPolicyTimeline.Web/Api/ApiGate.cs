using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>
/// What holds for every address below <c>/api/</c>: it is only read, pages of any other site may read it (CORS, without credentials), and whatever
/// goes wrong is a problem in JSON.
/// </summary>
internal sealed class ApiGate(RequestDelegate next, ILogger<ApiGate> log)
{
    public const string Methods = "GET, HEAD, OPTIONS";

    private const string Exposed = "Content-Disposition, ETag, Last-Modified, Link, Retry-After, X-Total-Count, X-Max-Count";

    public static bool Guards(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase, out var rest) && rest.HasValue && rest != "/";

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Guards(context.Request.Path) ? AnswerAsync(context) : next(context);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        Open(response);
        if (HttpMethods.IsOptions(request.Method))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            response.Headers.Allow = Methods;
            response.Headers.AccessControlAllowMethods = Methods;
            response.Headers.AccessControlAllowHeaders = "Accept, If-None-Match, If-Modified-Since";
            response.Headers.AccessControlMaxAge = "86400";
            return;
        }

        if (!HttpMethods.IsGet(request.Method))
        {
            response.Headers.Allow = Methods;
            await ApiProblem.OfStatus(StatusCodes.Status405MethodNotAllowed).ExecuteAsync(context);
            return;
        }

        await GuardedAsync(context);
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && string.IsNullOrEmpty(response.ContentType))
        {
            await ApiProblem.OfStatus(response.StatusCode).ExecuteAsync(context);
        }
    }

    private async Task GuardedAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            var status = (e as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError;
            log.LogError(e, "{Path} could not be answered", context.Request.Path);
            context.Response.Clear();
            Open(context.Response);
            context.Response.StatusCode = status;
        }
    }

    private static void Open(HttpResponse response)
    {
        response.Headers[HeaderNames.AccessControlAllowOrigin] = "*";
        response.Headers[HeaderNames.AccessControlExposeHeaders] = Exposed;
    }
}
