using Microsoft.Net.Http.Headers;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>Whether a client takes what an address gives (RFC 9110, 12.5.1).</summary>
internal static class Acceptance
{
    /// <summary>Whether one of the media types can be sent; a client that says nothing takes all.</summary>
    public static bool Accepts(HttpRequest request, params ReadOnlySpan<string> offered)
    {
        var wanted = request.GetTypedHeaders().Accept;
        if (wanted.Count == 0)
        {
            return true;
        }

        foreach (var mediaType in offered)
        {
            var bare = new MediaTypeHeaderValue(MediaTypeHeaderValue.Parse(mediaType).MediaType);
            var closest = wanted.Where(w => bare.IsSubsetOf(Bare(w))).OrderByDescending(Closeness).FirstOrDefault();
            if (closest is not null && closest.Quality is not 0)
            {
                return true;
            }
        }

        return false;
    }

    // A parameter as in text/csv; header=absent asks for a finer choice than there is.
    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue wanted) => new(wanted.MediaType);

    private static int Closeness(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
}
