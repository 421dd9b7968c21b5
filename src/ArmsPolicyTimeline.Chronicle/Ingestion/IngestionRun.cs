using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>One run of <see cref="IngestArticles"/>: files are opened ahead, several at once, and handed on in their order; one batch is stored while the next fills.</summary>
internal sealed class IngestionRun(
    IChronicleStore store,
    IReadOnlyList<ArticleFile> files,
    Func<ArticleFile, CancellationToken, Task<IngestionRun.Opened>> open,
    int readers) : IAsyncDisposable
{
    // So many files are opened ahead for each reader: none waits for a slow one, and memory stays bounded.
    private const int AheadOfAReader = 8;

    private readonly SemaphoreSlim turns = new(readers);
    private readonly CancellationTokenSource stop = new();
    private readonly Queue<Task<Opened>> ahead = new();
    private Task saving = Task.CompletedTask;

    public async Task<IngestionReport> RunAsync(IProgress<IngestionProgress>? progress, CancellationToken cancel)
    {
        var (stored, skipped) = (0, 0);
        var failures = ImmutableArray.CreateBuilder<IngestionFailure>();
        IArticleBatch? batch = null;
        for (var at = 0; at < files.Count; at++)
        {
            var (key, reading) = await NextAsync(at);
            cancel.ThrowIfCancellationRequested();
            if (reading is not { } read)
            {
                skipped++;
            }
            else if (read.Value is { } result)
            {
                batch ??= await store.BeginBatchAsync(cancel);
                batch.Add(result, key);
                stored++;
            }
            else
            {
                failures.Add(new IngestionFailure(files[at].Path, read.Error ?? "cannot be read"));
            }

            if (batch is not null && (batch.IsFull || at == files.Count - 1))
            {
                await saving;
                var full = batch;
                saving = Task.Run(() => full.SaveAsync(cancel), cancel);
                batch = null;
            }

            progress?.Report(new IngestionProgress(at + 1, files.Count, files[at].Path));
        }

        await saving;
        return new IngestionReport(stored, skipped, failures.ToImmutable());
    }

    // Nobody may still be at work when the caller takes the store away.
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        foreach (var task in ahead.Append(saving))
        {
            await task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        stop.Dispose();
        turns.Dispose();
    }

    private async Task<Opened> NextAsync(int at)
    {
        while (at + ahead.Count < files.Count && ahead.Count < readers * AheadOfAReader)
        {
            ahead.Enqueue(OpenAsync(files[at + ahead.Count]));
        }

        var next = await ahead.Peek();
        _ = ahead.Dequeue();
        return next;
    }

    private async Task<Opened> OpenAsync(ArticleFile file)
    {
        await turns.WaitAsync(stop.Token);
        try
        {
            return await Task.Run(() => open(file, stop.Token), stop.Token);
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>A file that was opened, and what was read in it; null: the store has it.</summary>
    internal sealed record Opened(string Key, ParseResult<ReadingResult>? Reading);
}
