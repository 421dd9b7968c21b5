using System.Collections.Immutable;
using System.Data.Common;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>What differs from one database engine to the next; tables, mapping and queries are the same for all.</summary>
internal abstract class StoreEngine
{
    /// <summary>How the database is named in messages.</summary>
    public abstract string Location { get; }

    /// <summary>Statements that make the full-text index over <c>search_words</c>.</summary>
    public abstract ImmutableArray<string> SearchSchema { get; }

    public abstract void Configure(DbContextOptionsBuilder builder);

    /// <summary>Makes sure that there is no damaged database, and room for one; writes to none.</summary>
    public abstract Task CheckAsync(CancellationToken cancel);

    /// <summary>Sets what the database keeps, once it is known to be ours.</summary>
    public abstract Task SettleAsync(DbConnection connection, CancellationToken cancel);

    public abstract Task<DbConnection> OpenAsync(CancellationToken cancel);

    /// <summary>Whether there is a table of that name.</summary>
    public abstract Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancel);

    /// <summary>Whether there is no table at all.</summary>
    public abstract Task<bool> IsEmptyAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>Begins a transaction that nobody else writes beside.</summary>
    public abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>Gives back what writing took, behind the end of the transaction.</summary>
    public virtual Task EndWriteAsync(DbConnection connection, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Begins a transaction that sees one state throughout, and keeps no writer waiting.</summary>
    public abstract Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>Reads the columns of all events as the transaction of the connection sees them. Others may use the connection as soon as the task is there.</summary>
    public abstract Task<ColumnReading> ReadColumnsAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>The events that hold all the words, best first.</summary>
    public abstract Task<ImmutableArray<SearchHit>> SearchAsync(DbConnection connection, SearchWords words, CancellationToken cancel);

    /// <summary>Name and version, settings, and what is not sound.</summary>
    public abstract Task<EngineReport> InspectAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>The failure that an exception of this engine stands for; null where it stands for none.</summary>
    public abstract StoreException? Translate(Exception exception);

    /// <summary>Sends a command that is sent often, outside EF.</summary>
    public virtual Task SendAsync(DbCommand command, CancellationToken cancel) => command.ExecuteNonQueryAsync(cancel);

    /// <summary>Puts a context into a transaction of its own connection.</summary>
    public async Task<DbTransaction> BeginAsync(ChronicleContext context, bool isWriting, CancellationToken cancel)
    {
        await context.Database.OpenConnectionAsync(cancel);
        var connection = context.Database.GetDbConnection();
        var transaction = isWriting ? await BeginWriteAsync(connection, cancel) : await BeginReadAsync(connection, cancel);
        await context.Database.UseTransactionAsync(transaction, cancel);
        return transaction;
    }
}
