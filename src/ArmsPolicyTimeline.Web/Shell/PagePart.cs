using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Shell;

/// <summary>
/// A page without what stays the same from one address of it to the next: the script asks for it with a header, replaces what differs
/// and keeps the rest. Who does not ask gets the whole document.
/// </summary>
public static class PagePart
{
    /// <summary>Asks for the part, and says in the answer that it is one.</summary>
    public const string HeaderName = "Page-Part";

    /// <summary>The header's only value.</summary>
    public const string Body = "body";

    /// <summary>Whether a request asks for the part only.</summary>
    /// <param name="request">The request; null outside of one.</param>
    public static bool IsAsked(HttpRequest? request) => string.Equals(request?.Headers[HeaderName], Body, StringComparison.Ordinal);

    /// <summary>Says what the answer is, and that caches have to tell the two apart.</summary>
    /// <param name="http">The request and its answer; null outside of one.</param>
    public static void Announce(HttpContext? http)
    {
        if (http is null || http.Response.HasStarted)
        {
            return;
        }

        http.Response.Headers.Append(HeaderNames.Vary, HeaderName);
        if (IsAsked(http.Request))
        {
            http.Response.Headers[HeaderName] = Body;
        }
    }
}
