using System.Collections.Immutable;
using System.Data.Common;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>An engine whose context fails at a given command.</summary>
internal sealed class FaultyEngine(StoreEngine inner) : StoreEngine
{
    private readonly Fault fault = new();

    /// <summary>The commands sent since <see cref="FailAt"/>.</summary>
    public int Count => fault.Count;

    public override string Location => inner.Location;

    public override ImmutableArray<string> SearchSchema => inner.SearchSchema;

    /// <summary>Lets the n-th command from now fail; 0: none.</summary>
    public void FailAt(int n) => (fault.Count, fault.At) = (0, n);

    public override void Configure(DbContextOptionsBuilder builder)
    {
        inner.Configure(builder);
        builder.AddInterceptors(fault);
    }

    public override Task CheckAsync(CancellationToken cancel) => inner.CheckAsync(cancel);

    public override Task SettleAsync(DbConnection connection, CancellationToken cancel) => inner.SettleAsync(connection, cancel);

    public override Task<DbConnection> OpenAsync(CancellationToken cancel) => inner.OpenAsync(cancel);

    public override Task<bool> HasTableAsync(DbConnection connection, string table, CancellationToken cancel) => inner.HasTableAsync(connection, table, cancel);

    public override Task<bool> IsEmptyAsync(DbConnection connection, CancellationToken cancel) => inner.IsEmptyAsync(connection, cancel);

    public override Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancel) => inner.BeginWriteAsync(connection, cancel);

    public override Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancel) => inner.BeginReadAsync(connection, cancel);

    public override Task<ImmutableArray<SearchHit>> SearchAsync(DbConnection connection, SearchWords words, CancellationToken cancel) => inner.SearchAsync(connection, words, cancel);

    public override Task<EngineReport> InspectAsync(DbConnection connection, CancellationToken cancel) => inner.InspectAsync(connection, cancel);

    public override StoreException? Translate(Exception exception) => inner.Translate(exception);

    private sealed class Fault : DbCommandInterceptor
    {
        public int Count { get; set; }

        public int At { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Step();
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Step();
            return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
        }

        private void Step()
        {
            if (++Count == At)
            {
                throw new InvalidOperationException("fault");
            }
        }
    }
}
