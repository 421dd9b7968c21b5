using System.Security.Cryptography;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>
/// Reads files as articles and stores what they say, in batches that are stored whole or not at all. What is stored already is skipped; a
/// file that cannot be read is a failure of that file alone. The next files are read, several at once, while one batch is stored.
/// </summary>
public sealed class IngestArticles
{
    /// <summary>The most files that are read at once.</summary>
    public const int MostReaders = 16;

    private readonly IChronicleStore store;
    private readonly Vocabulary vocabulary;
    private readonly Lazy<ArticleReader> reader;

    /// <summary>An ingestion into a store, with a vocabulary.</summary>
    public IngestArticles(IChronicleStore store, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(vocabulary);
        this.store = store;
        this.vocabulary = vocabulary;
        reader = new Lazy<ArticleReader>(() => new ArticleReader(vocabulary));
    }

    /// <summary>Reads and stores the files, in their order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="readers">How many files are read at once, 1 to <see cref="MostReaders"/>; what is stored does not depend on it.</param>
    /// <param name="progress">Told of each file that is done with; null: nobody.</param>
    /// <param name="cancel">Stops between two articles: what is stored by then is whole, what is only read is left.</param>
    /// <exception cref="StoreException">The store cannot be written; what was stored before stays.</exception>
    public async Task<IngestionReport> RunAsync(IReadOnlyList<ArticleFile> files, int readers, IProgress<IngestionProgress>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentOutOfRangeException.ThrowIfLessThan(readers, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(readers, MostReaders);
        await using var run = new IngestionRun(store, files, OpenAsync, readers);
        return await run.RunAsync(progress, cancel);
    }

    private async Task<IngestionRun.Opened> OpenAsync(ArticleFile file, CancellationToken cancel)
    {
        var key = ReadingKey.Of(file, vocabulary);
        try
        {
            var bytes = await file.BytesAsync(cancel);
            return await store.HasAsync(Convert.ToHexStringLower(SHA256.HashData(bytes)), key, cancel)
                ? new IngestionRun.Opened(key, null)
                : new IngestionRun.Opened(key, file.Read(reader.Value, bytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new IngestionRun.Opened(key, ParseResult<ReadingResult>.Failed(e.Message));
        }
    }
}
