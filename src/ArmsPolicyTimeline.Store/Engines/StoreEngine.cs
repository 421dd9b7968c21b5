using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>What differs from one database engine to the next; tables, mapping and queries are the same for all.</summary>
internal abstract class StoreEngine
{
    /// <summary>How the database is named in messages.</summary>
    public abstract string Location { get; }

    /// <summary>Asks for the number of each row of <c>events</c> as <c>Row</c>, and its <c>Id</c>.</summary>
    public string RowsSql => $"SELECT {RowOf("e")} AS \"Row\", \"Id\" FROM events e";

    /// <summary>What is behind the number of a row to ask whether it is one of those of <see cref="RowsParameter"/>.</summary>
    public abstract string AmongRows { get; }

    /// <summary>Whether a connection answers other questions while the columns are read on it.</summary>
    public abstract bool AnswersMeanwhile { get; }

    /// <summary>Statements that make what this engine has beside the tables: the full-text index over <c>search_words</c> and the like.</summary>
    public abstract ImmutableArray<string> OwnSchema { get; }

    /// <summary>The number of a row of <c>events</c>, which goes by a name in the question.</summary>
    public abstract string RowOf(string name);

    /// <summary>Numbers of rows, for one question.</summary>
    public abstract DbParameter RowsParameter(IReadOnlyCollection<int> rows);

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
    public abstract DbTransaction BeginRead(DbConnection connection);

    /// <summary>Adds to a step of the schema what this engine needs to order text as the others do.</summary>
    public virtual void Adapt(MigrationOperation operation)
    {
    }

    /// <summary>Reads the columns of all events as the transaction of the connection sees them.</summary>
    public abstract Task<ColumnReading> ReadColumnsAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>The events that hold all the words, best first.</summary>
    public abstract Task<ImmutableArray<SearchHit>> SearchAsync(DbConnection connection, SearchWords words, CancellationToken cancel);

    /// <summary>Name and version, settings, and what is not sound.</summary>
    public abstract Task<EngineReport> InspectAsync(DbConnection connection, CancellationToken cancel);

    /// <summary>The failure that an exception of this engine stands for; null where it stands for none.</summary>
    public abstract StoreException? Translate(Exception exception);

    /// <summary>Whether the work that an exception ended may succeed when it is done again from its beginning.</summary>
    public virtual bool IsPassing(Exception exception) => false;

    /// <summary>Sends a command once for each row of values, outside EF.</summary>
    public virtual async Task SendAsync(DbCommand command, IEnumerable<object[]> rows, CancellationToken cancel)
    {
        foreach (var row in rows)
        {
            for (var at = 0; at < row.Length; at++)
            {
                command.Parameters[at].Value = row[at];
            }

            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>Says <paramref name="changed"/> whenever anybody has written, and <paramref name="heard"/> whether it would be told; until it is stopped, or at once where it is told of nothing.</summary>
    public virtual Task ListenAsync(Action changed, Action<bool> heard, TimeProvider time, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Puts a context into a transaction of its own connection.</summary>
    public async Task<DbTransaction> BeginAsync(ChronicleContext context, bool isWriting, CancellationToken cancel)
    {
        await context.Database.OpenConnectionAsync(cancel);
        var connection = context.Database.GetDbConnection();
        var transaction = isWriting ? await BeginWriteAsync(connection, cancel) : BeginRead(connection);
        await context.Database.UseTransactionAsync(transaction, cancel);
        return transaction;
    }

    /// <summary>The first value that a statement answers with, as text; empty where there is none.</summary>
    protected static async Task<string> ScalarAsync(DbConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) ?? "";
    }
}
