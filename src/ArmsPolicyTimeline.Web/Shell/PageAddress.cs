using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace ArmsPolicyTimeline.Web.Shell;

/// <summary>The address that the reader sees, path and query, also while an error page is shown in its place.</summary>
public static class PageAddress
{
    public static string Of(HttpContext? http, NavigationManager navigation)
    {
        ArgumentNullException.ThrowIfNull(navigation);
        if (http?.Features.Get<IStatusCodeReExecuteFeature>() is { } replaced)
        {
            return replaced.OriginalPathBase + replaced.OriginalPath + replaced.OriginalQueryString;
        }

        return http?.Features.Get<IExceptionHandlerPathFeature>() is { Path: { } path }
            ? path + http.Request.QueryString
            : new Uri(navigation.Uri).PathAndQuery;
    }
}
