namespace ArmsPolicyTimeline.Web.Tests.Hosting;

internal static class LocationText
{
    /// <summary>Path and query of a location, given in full or not.</summary>
    public static string PathAndQuery(this Uri location) => location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
}
