using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;

namespace ArmsPolicyTimeline.Web.Tests.Samples;

/// <summary>Reads a database without articles.</summary>
internal sealed class EmptyReader : IChronicleReader
{
    public Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel) => Task.FromResult(new ChronicleSnapshot([], [], "empty"));

    public Task<SearchResult> SearchAsync(string words, CancellationToken cancel) => Task.FromResult(new SearchResult([], ImmutableDictionary<string, string>.Empty));

    public Task<int> CountPassagesAsync(CancellationToken cancel) => Task.FromResult(0);

    public Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel) => Task.FromResult<SourceDocument?>(null);
}
