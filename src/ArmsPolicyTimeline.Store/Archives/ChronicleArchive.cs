using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>The archive port.</summary>
internal sealed class ChronicleArchive(StoreDatabase database, IChronicleReader reader, Vocabulary vocabulary, TimeProvider time) : IChronicleArchive
{
    public Task<ArchiveReport> WriteAsync(Stream output, CancellationToken cancel) => database.RunAsync(async () =>
    {
        var version = (await reader.ReadAsync(cancel)).Version;
        await using var context = await database.ContextAsync(cancel);
        await using var transaction = await database.Engine.BeginAsync(context, isWriting: false, cancel);
        return await new ArchiveWriting(context, vocabulary, version).WriteAsync(output, cancel);
    });

    public Task<ArchiveReport> ReadAsync(Stream input, CancellationToken cancel) => database.RunAsync(async () =>
    {
        using var archive = await ArchiveChecking.OpenAsync(input, cancel);
        await using var context = await database.ContextAsync(cancel);
        await using var transaction = await database.Engine.BeginAsync(context, isWriting: true, cancel);
        var report = await new ArchiveTaking(context, database.Engine, vocabulary, time).TakeAsync(archive, cancel);
        await transaction.CommitAsync(cancel);
        database.Changes.Change();
        await database.Engine.EndWriteAsync(Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database), CancellationToken.None);
        return report;
    });
}
