namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>Ids that stay when the site moves: tag URIs (RFC 4151) of the year this site's ids began in.</summary>
public static class TagUri
{
    /// <summary>An id.</summary>
    /// <param name="authority">Whose ids these are: a host name.</param>
    /// <param name="kind">What it is of: <c>event</c>, <c>view</c>, <c>change</c>.</param>
    /// <param name="id">Its id among these.</param>
    public static string Of(string authority, string kind, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return $"tag:{authority},2026:{kind}/{Uri.EscapeDataString(id)}";
    }
}
