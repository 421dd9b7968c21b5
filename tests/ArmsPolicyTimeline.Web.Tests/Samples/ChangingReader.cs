using ArmsPolicyTimeline.Chronicle.Comparison;

namespace ArmsPolicyTimeline.Web.Tests.Samples;

/// <summary>Reads the sample until it is told that something was written.</summary>
internal sealed class ChangingReader : IChronicleReader
{
    private readonly SampleReader settled = new();
    private ChronicleSnapshot current = Sample.Snapshot;

    /// <summary>From now on only these events are known.</summary>
    public void Keep(Func<ChronicleSnapshot, ChronicleSnapshot> change) => current = change(current);

    public Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel) => Task.FromResult(current);

    public Task<SearchResult> SearchAsync(string words, CancellationToken cancel) => settled.SearchAsync(words, cancel);

    public Task<int> CountPassagesAsync(CancellationToken cancel) => settled.CountPassagesAsync(cancel);

    public Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel) => settled.FindDocumentAsync(sourceId, cancel);
}
