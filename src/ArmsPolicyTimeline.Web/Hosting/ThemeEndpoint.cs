using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>
/// <c>POST /theme</c>: keeps the chosen theme and leads back. <see cref="OriginCheck"/> refuses what other sites send, so no token is asked for
/// and no page has to set a cookie to carry one.
/// </summary>
public static class ThemeEndpoint
{
    public static void MapTheme(this IEndpointRouteBuilder routes) => routes
        .MapPost("/theme", (HttpContext context, [FromForm] string? theme, [FromForm] string? back) =>
        {
            if (Slugs.FromSlug<Theme>(theme) is not { } chosen)
            {
                return Results.Text("The field 'theme' is system, light or dark.\n", statusCode: StatusCodes.Status400BadRequest);
            }

            ThemeCookie.Write(context, chosen);
            return Results.LocalRedirect(IsLocal(back) ? back! : "/");
        })
        .DisableAntiforgery()
        .WithMetadata(AlwaysOpen.Instance);

    /// <summary>Whether an address stays on this site; backslashes are refused because browsers read them as slashes.</summary>
    public static bool IsLocal(string? address) => address is { Length: >= 1 and <= 4096 } && address[0] == '/'
        && (address.Length == 1 || address[1] != '/') && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl);
}
