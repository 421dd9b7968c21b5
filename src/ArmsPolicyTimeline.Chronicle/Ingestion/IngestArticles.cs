using System.Collections.Immutable;
using System.Security.Cryptography;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>
/// Reads files as articles and stores what they say, one transaction each. What is stored already is skipped; a file that cannot be
/// read is a failure of that file alone. The next file is read while the last one is stored.
/// </summary>
public sealed class IngestArticles
{
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
    /// <param name="progress">Told of each file that is done with; null: nobody.</param>
    /// <param name="cancel">Stops between two articles: what is stored by then is whole.</param>
    /// <exception cref="StoreException">The store cannot be written; what was stored before stays.</exception>
    public async Task<IngestionReport> RunAsync(IReadOnlyList<ArticleFile> files, IProgress<IngestionProgress>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (stored, skipped) = (0, 0);
        var failures = ImmutableArray.CreateBuilder<IngestionFailure>();
        var ahead = files.Count > 0 ? OpenAsync(files[0], cancel) : null;
        for (var at = 0; at < files.Count; at++)
        {
            var (key, reading) = await ahead!;
            cancel.ThrowIfCancellationRequested();
            ahead = at + 1 < files.Count ? OpenAsync(files[at + 1], cancel) : null;
            if (reading is not { } read)
            {
                skipped++;
            }
            else if (read.Value is { } result)
            {
                await store.SaveAsync(result, key, cancel);
                stored++;
            }
            else
            {
                failures.Add(new IngestionFailure(files[at].Path, read.Error ?? "cannot be read"));
            }

            progress?.Report(new IngestionProgress(at + 1, files.Count, files[at].Path));
        }

        return new IngestionReport(stored, skipped, failures.ToImmutable());
    }

    // A reading of null: the store has it.
    private Task<(string Key, ParseResult<ReadingResult>? Reading)> OpenAsync(ArticleFile file, CancellationToken cancel) => Task.Run(
        async () =>
        {
            var key = ReadingKey.Of(file, vocabulary);
            try
            {
                var bytes = await file.BytesAsync(cancel);
                return await store.HasAsync(Convert.ToHexStringLower(SHA256.HashData(bytes)), key, cancel)
                    ? (key, (ParseResult<ReadingResult>?)null)
                    : (key, file.Read(reader.Value, bytes));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return (key, ParseResult<ReadingResult>.Failed(e.Message));
            }
        },
        cancel);
}
