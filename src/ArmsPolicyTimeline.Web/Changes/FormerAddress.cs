using ArmsPolicyTimeline.Chronicle.Changes;
using Microsoft.AspNetCore.Components;

namespace ArmsPolicyTimeline.Web.Changes;

/// <summary>Answers for an id that was given out and is nobody's now: no such address is ever "not found".</summary>
public static class FormerAddress
{
    /// <summary>301 to where it is now, with the query of the request; 410 where it was withdrawn; 404 where nothing ever had it.</summary>
    /// <param name="http">The request; null: a circuit, which answers none.</param>
    /// <param name="navigation">Answers 404.</param>
    /// <param name="found">What became of the id; null: nothing ever had it.</param>
    /// <param name="path">The path of an id.</param>
    public static void Answer(HttpContext? http, NavigationManager navigation, Whereabouts? found, Func<string, string> path)
    {
        ArgumentNullException.ThrowIfNull(navigation);
        ArgumentNullException.ThrowIfNull(path);
        if (found is null || http is null || http.Response.HasStarted)
        {
            navigation.NotFound();
        }
        else if (found.CurrentId is { } id)
        {
            http.Response.Redirect(path(id) + http.Request.QueryString, permanent: true);
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status410Gone;
        }
    }
}
