using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Shell;

/// <summary>The chosen theme, kept in a cookie so that the first byte of a page already has it.</summary>
public static class ThemeCookie
{
    public const string Name = "theme";

    public static Theme Read(HttpRequest? request) => Slugs.FromSlug<Theme>(request?.Cookies[Name]) ?? Theme.System;

    public static void Write(HttpContext context, Theme theme)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (theme == Theme.System)
        {
            context.Response.Cookies.Delete(Name);
            return;
        }

        context.Response.Cookies.Append(Name, theme.Slug(), new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
    }
}
