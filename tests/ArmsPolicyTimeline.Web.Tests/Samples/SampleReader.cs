using ArmsPolicyTimeline.Chronicle.Comparison;

namespace ArmsPolicyTimeline.Web.Tests.Samples;

/// <summary>Reads the sample from memory.</summary>
internal sealed class SampleReader : IChronicleReader
{
    public Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel) => Task.FromResult(Sample.Snapshot);

    public Task<SearchResult> SearchAsync(string words, CancellationToken cancel) => Task.FromResult(new SearchResult(
        [.. Sample.Snapshot.Events.Where(e => e.Citations[0].Passages[0].Quote.Contains(words, StringComparison.OrdinalIgnoreCase)).Select(e => e.Id)],
        System.Collections.Immutable.ImmutableDictionary<string, string>.Empty));

    public Task<int> CountPassagesAsync(CancellationToken cancel) => Task.FromResult(3);

    public Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel) =>
        Task.FromResult(string.Equals(sourceId, Sample.SourceId, StringComparison.Ordinal) ? Sample.Document : null);
}
