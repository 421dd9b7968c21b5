using System.Collections.Immutable;
using System.Data.Common;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>An engine that leaves all to another; what is derived from it puts something between a context and its database.</summary>
internal abstract class WrappedEngine(StoreEngine inner) : StoreEngine
{
    public override string Location => inner.Location;

    public override string AmongRows => inner.AmongRows;

    public override bool AnswersMeanwhile => inner.AnswersMeanwhile;

    public override ImmutableArray<string> OwnSchema => inner.OwnSchema;

    public override string RowOf(string name) => inner.RowOf(name);

    public override DbParameter RowsParameter(IReadOnlyCollection<int> rows) => inner.RowsParameter(rows);

    public override void Configure(DbContextOptionsBuilder builder) => inner.Configure(builder);

    public override Task CheckAsync(CancellationToken cancel) => inner.CheckAsync(cancel);

    public override Task SettleAsync(DbConnection connection, CancellationToken cancel) => inner.SettleAsync(connection, cancel);

    public override Task<DbConnection> OpenAsync(CancellationToken cancel) => inner.OpenAsync(cancel);

    public override Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancel) => inner.HasTableAsync(connection, table, cancel);

    public override Task<bool> IsEmptyAsync(DbConnection connection, CancellationToken cancel) => inner.IsEmptyAsync(connection, cancel);

    public override Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel) => inner.BeginWriteAsync(connection, cancel);

    public override DbTransaction BeginRead(DbConnection connection) => inner.BeginRead(connection);

    public override void Adapt(MigrationOperation operation) => inner.Adapt(operation);

    public override Task<ColumnReading> ReadColumnsAsync(DbConnection connection, CancellationToken cancel) => inner.ReadColumnsAsync(connection, cancel);

    public override Task<ImmutableArray<SearchHit>> SearchAsync(DbConnection connection, SearchWords words, CancellationToken cancel) => inner.SearchAsync(connection, words, cancel);

    public override Task<EngineReport> InspectAsync(DbConnection connection, CancellationToken cancel) => inner.InspectAsync(connection, cancel);

    public override Task EndWriteAsync(DbConnection connection, CancellationToken cancel) => inner.EndWriteAsync(connection, cancel);

    public override Task SendAsync(DbCommand command, IEnumerable<object[]> rows, CancellationToken cancel) => inner.SendAsync(command, rows, cancel);

    public override Task ListenAsync(Action changed, Action<bool> heard, TimeProvider time, CancellationToken cancel) => inner.ListenAsync(changed, heard, time, cancel);

    public override bool IsPassing(Exception exception) => inner.IsPassing(exception);

    public override StoreException? Translate(Exception exception) => inner.Translate(exception);
}
