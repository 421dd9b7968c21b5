using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>Where reading results are kept (write port). Implemented by the Store project.</summary>
public interface IChronicleStore
{
    /// <summary>Whether a file with these bytes was stored before, by the same version of the reader and with the same metadata.</summary>
    /// <param name="fileSha256">SHA-256 of the file's bytes.</param>
    /// <param name="readingKey">Version of reader and vocabulary together with the metadata given for the file; another key means: read it again.</param>
    /// <param name="cancel">Stops the question.</param>
    Task<bool> HasAsync(string fileSha256, string readingKey, CancellationToken cancel);

    /// <summary>Begins a batch of articles.</summary>
    Task<IArticleBatch> BeginBatchAsync(CancellationToken cancel);

    /// <summary>Stores one article, as a batch of one does.</summary>
    Task<StoredArticle> SaveAsync(ReadingResult reading, string readingKey, CancellationToken cancel);
}
