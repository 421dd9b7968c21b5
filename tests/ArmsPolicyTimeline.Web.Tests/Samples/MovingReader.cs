using ArmsPolicyTimeline.Chronicle.Comparison;

namespace ArmsPolicyTimeline.Web.Tests.Samples;

/// <summary>Reads the sample as if somebody wrote while the first answers were made.</summary>
internal sealed class MovingReader(int moves) : IChronicleReader
{
    private readonly SampleReader settled = new();

    /// <summary>How often it was asked for all that is known.</summary>
    public int Reads { get; private set; }

    public Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel) =>
        ++Reads <= moves ? Task.FromResult(Sample.Snapshot with { Events = new MovedEvents(), Version = "moved-version" }) : settled.ReadAsync(cancel);

    public Task<SearchResult> SearchAsync(string words, CancellationToken cancel) => settled.SearchAsync(words, cancel);

    public Task<int> CountPassagesAsync(CancellationToken cancel) => settled.CountPassagesAsync(cancel);

    public Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel) => settled.FindDocumentAsync(sourceId, cancel);
}
