using System.Data.Common;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Store.Writing;

namespace ArmsPolicyTimeline.Store;

/// <summary>The write port: one article at a time, in the order in which they are handed in.</summary>
internal sealed class ChronicleStore(StoreDatabase database, Vocabulary vocabulary) : IChronicleStore, IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public Task<bool> HasAsync(string fileSha256, string readingKey, CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var connection = await database.ConnectionAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM articles WHERE \"FileSha256\" = @file AND \"ReadingKey\" = @key";
        Add(command, "@file", fileSha256);
        Add(command, "@key", readingKey);
        return await command.ExecuteScalarAsync(cancel) is long and > 0;
    });

    public async Task<StoredArticle> SaveAsync(ReadingResult reading, string readingKey, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            return await database.RunAsync(async () =>
            {
                await using var context = await database.ContextAsync(cancel);
                await using var transaction = await database.Engine.BeginAsync(context, isWriting: true, cancel);
                var stored = await new ArticleWriting(context, vocabulary).WriteAsync(reading, readingKey, cancel);
                await transaction.CommitAsync(cancel);
                return stored;
            });
        }
        finally
        {
            turn.Release();
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
