using System.Collections.Immutable;
using System.Data.Common;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>An engine that leaves all to another; what is derived from it puts something between a context and its database.</summary>
internal abstract class WrappedEngine(StoreEngine inner) : StoreEngine
{
    public override string Location => inner.Location;

    public override ImmutableArray<string> SearchSchema => inner.SearchSchema;

    public override void Configure(DbContextOptionsBuilder builder) => inner.Configure(builder);

    public override Task CheckAsync(CancellationToken cancel) => inner.CheckAsync(cancel);

    public override Task SettleAsync(DbConnection connection, CancellationToken cancel) => inner.SettleAsync(connection, cancel);

    public override Task<DbConnection> OpenAsync(CancellationToken cancel) => inner.OpenAsync(cancel);

    public override Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancel) => inner.HasTableAsync(connection, table, cancel);

    public override Task<bool> IsEmptyAsync(DbConnection connection, CancellationToken cancel) => inner.IsEmptyAsync(connection, cancel);

    public override Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel) => inner.BeginWriteAsync(connection, cancel);

    public override Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancel) => inner.BeginReadAsync(connection, cancel);

    public override Task<ColumnReading> ReadColumnsAsync(DbConnection connection, CancellationToken cancel) => inner.ReadColumnsAsync(connection, cancel);

    public override Task<ImmutableArray<SearchHit>> SearchAsync(DbConnection connection, SearchWords words, CancellationToken cancel) => inner.SearchAsync(connection, words, cancel);

    public override Task<EngineReport> InspectAsync(DbConnection connection, CancellationToken cancel) => inner.InspectAsync(connection, cancel);

    public override Task EndWriteAsync(DbConnection connection, CancellationToken cancel) => inner.EndWriteAsync(connection, cancel);

    public override Task SendAsync(DbCommand command, CancellationToken cancel) => inner.SendAsync(command, cancel);

    public override StoreException? Translate(Exception exception) => inner.Translate(exception);
}
