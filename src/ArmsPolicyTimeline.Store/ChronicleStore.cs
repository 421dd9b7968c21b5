using System.Data.Common;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store;

/// <summary>The write port: one batch at a time, in the order in which they are handed in.</summary>
internal sealed class ChronicleStore(StoreDatabase database, Vocabulary vocabulary, TimeProvider time) : IChronicleStore, IDisposable
{
    private const int SmallestBatch = 16;
    private const int LargestBatch = 96;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly ResolutionMemory memory = new(vocabulary);

    public Task<bool> HasAsync(string fileSha256, string readingKey, CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var connection = await database.ConnectionAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM articles WHERE \"FileSha256\" = @file AND \"ReadingKey\" = @key";
        Add(command, "@file", fileSha256);
        Add(command, "@key", readingKey);
        return await command.ExecuteScalarAsync(cancel) is long and > 0;
    });

    // What a batch costs grows with what is stored of the same actors, so the batch grows with it; the largest bounds memory and how long others wait.
    public Task<IArticleBatch> BeginBatchAsync(CancellationToken cancel) => database.RunAsync<IArticleBatch>(async () =>
    {
        await using var connection = await database.ConnectionAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM articles";
        var stored = await command.ExecuteScalarAsync(cancel) is long count ? count : 0;
        return new ArticleBatch((int)Math.Clamp(stored / 2, SmallestBatch, LargestBatch), (drafts, stop) => SaveAsync(drafts, (_, _) => Task.FromResult(true), stop));
    });

    public Task<StoredArticle> SaveAsync(ReadingResult reading, string readingKey, CancellationToken cancel)
    {
        var draft = ArticleDraft.Of(reading, readingKey);
        return SaveAsync([draft], (writing, stop) => writing.DescribeAsync(draft, stop), cancel);
    }

    private async Task<T> SaveAsync<T>(IReadOnlyCollection<ArticleDraft> drafts, Func<ArticleWriting, CancellationToken, Task<T>> describe, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            return await database.RunAsync(() => WriteAsync(drafts, describe, cancel));
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<T> WriteAsync<T>(IReadOnlyCollection<ArticleDraft> drafts, Func<ArticleWriting, CancellationToken, Task<T>> describe, CancellationToken cancel)
    {
        try
        {
            await using var context = await database.ContextAsync(cancel);
            await using var transaction = await database.Engine.BeginAsync(context, isWriting: true, cancel);
            await using var rows = new RowWriter(context, database.Engine);
            var writing = new ArticleWriting(context, rows, vocabulary, memory, time);
            await writing.WriteAsync(drafts, cancel);
            var described = await describe(writing, cancel);
            await transaction.CommitAsync(cancel);
            database.Changes.Change();
            await database.Engine.EndWriteAsync(context.Database.GetDbConnection(), CancellationToken.None);
            return described;
        }
        catch
        {
            // Both may hold what was never stored.
            memory.Clear();
            foreach (var draft in drafts)
            {
                draft.Renew();
            }

            throw;
        }
    }

    public void Dispose() => turn.Dispose();

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
