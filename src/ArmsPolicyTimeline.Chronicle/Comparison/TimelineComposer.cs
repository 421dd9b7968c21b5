using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison;

internal static class TimelineComposer
{
    public static TimelineView Compose(ChronicleSnapshot snapshot, Vocabulary vocabulary, QueryReading reading, SearchResult? search, DateOnly? today) =>
        throw new NotSupportedException($"The timeline of {snapshot.Version} is not yet drawn ({vocabulary.Actors.Length} actors, {reading.Notes.Length} notes, {search?.EventIds.Length} hits, {today:O}).");
}
