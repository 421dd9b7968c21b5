using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>What a file of events says besides the events.</summary>
/// <param name="Snapshot">Knows the sources.</param>
/// <param name="Vocabulary">Names.</param>
/// <param name="Origin">The site's scheme and host, put before every address; empty where there is no site.</param>
public sealed record ExportFrame(ChronicleSnapshot Snapshot, Vocabulary Vocabulary, string Origin)
{
    /// <summary>The page of an event.</summary>
    public string Permalink(string eventId) => $"{Origin}/events/{Uri.EscapeDataString(eventId)}";
}
