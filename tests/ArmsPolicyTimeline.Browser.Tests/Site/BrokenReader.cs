using ArmsPolicyTimeline.Chronicle.Comparison;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>Fails whatever it is asked, with words that no visitor should read.</summary>
internal sealed class BrokenReader : IChronicleReader
{
    public const string Secret = "/secret/path/chronicle.db";

    public Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel) => throw new InvalidOperationException(Secret);

    public Task<SearchResult> SearchAsync(string words, CancellationToken cancel) => throw new InvalidOperationException(Secret);

    public Task<int> CountPassagesAsync(CancellationToken cancel) => throw new InvalidOperationException(Secret);

    public Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel) => throw new InvalidOperationException(Secret);
}
