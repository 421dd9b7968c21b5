using System.Collections.Concurrent;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>Since when the data has been as it is, as far as this server knows: since it first saw it so. Whole seconds, as HTTP has them.</summary>
public sealed class DataAge(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> seen = new(StringComparer.Ordinal);

    /// <summary>When this state of the data was first seen.</summary>
    /// <param name="version">The snapshot's version.</param>
    public DateTimeOffset Of(string version)
    {
        if (seen.TryGetValue(version, out var since))
        {
            return since;
        }

        // Only the latest is asked for again.
        seen.Clear();
        return seen.GetOrAdd(version, DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds()));
    }
}
