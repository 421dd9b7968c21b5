using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Sets on every answer, errors and files included, what a browser may do with it. Nothing inline runs, nothing is loaded from elsewhere.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>For pages that stand in a frame of other sites: they send nothing anywhere, and only wait for this site to be ready.</summary>
    public const string FramedContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'self'; frame-ancestors *";

    private static readonly (string Name, string Value)[] Always =
    [
        (HeaderNames.ContentSecurityPolicy, ContentSecurityPolicy),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        (HeaderNames.XFrameOptions, "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.OnStarting(static state =>
        {
            var http = (HttpContext)state;
            foreach (var (name, value) in Always)
            {
                http.Response.Headers[name] = value;
            }

            Open(http.Response.Headers, http.GetEndpoint()?.Metadata.GetMetadata<OpenToOtherSites>());

            if (http.Request.IsHttps)
            {
                http.Response.Headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
            }

            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    private static void Open(IHeaderDictionary headers, OpenToOtherSites? open)
    {
        if (open is null)
        {
            return;
        }

        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (open.IsFramed)
        {
            headers.ContentSecurityPolicy = FramedContentSecurityPolicy;
            headers.Remove(HeaderNames.XFrameOptions);
            headers.Remove("Cross-Origin-Opener-Policy");
        }
    }
}
