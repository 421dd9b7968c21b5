
namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>What pages read (read port). Implemented by the Store project.</summary>
public interface IChronicleReader
{
    /// <summary>All events and sources as they stand now; the same instance until the data changes.</summary>
    Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel);

    /// <summary>Full-text search over events and passages; the words are tokenised and quoted here, never read as a query language.</summary>
    Task<SearchResult> SearchAsync(string words, CancellationToken cancel);

    /// <summary>How many passages of all sources events rest on; one that several events rest on counts once.</summary>
    Task<int> CountPassagesAsync(CancellationToken cancel);

    /// <summary>The text of a source with its paragraphs and cuts, or null.</summary>
    Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel);
}
