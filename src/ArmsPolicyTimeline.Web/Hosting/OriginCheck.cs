using System.Diagnostics.CodeAnalysis;
using ArmsPolicyTimeline.Web.Api;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>
/// Refuses what another site makes a visitor's browser send: the circuit's endpoint, whose sockets no same-origin rule guards,
/// and every method that can change something. Programs that are no browsers send no <c>Origin</c> and pass.
/// </summary>
public sealed class OriginCheck(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!IsGuarded(context.Request) || IsSameOrigin(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("Requests from another site are refused here.", context.RequestAborted);
    }

    // Below /api nothing can be changed: ApiGate refuses all methods but those of reading, and says so to any program.
    private static bool IsGuarded(HttpRequest request) => !ApiGate.Guards(request.Path) && IsGuardedPage(request);

    private static bool IsGuardedPage(HttpRequest request) =>
        request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
        || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));

    private static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none"))
        {
            return false;
        }

        var origins = request.Headers.Origin;
        return origins.Count == 0 || (origins.Count == 1 && TryRead(origins[0], out var origin)
            && string.Equals(origin.Scheme, request.Scheme, StringComparison.OrdinalIgnoreCase)
            && string.Equals(origin.Authority, AuthorityOf(request), StringComparison.OrdinalIgnoreCase));
    }

    // Uri.Authority leaves out a scheme's own port; so does this.
    private static string AuthorityOf(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host.Value}", UriKind.Absolute, out var own) ? own.Authority : "";

    private static bool TryRead(string? text, [NotNullWhen(true)] out Uri? origin) => Uri.TryCreate(text, UriKind.Absolute, out origin);
}
