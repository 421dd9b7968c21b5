using System.Data.Common;
using ArmsPolicyTimeline.Store.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>An engine that fails at a given command.</summary>
internal sealed class FaultyEngine(StoreEngine inner) : WrappedEngine(inner)
{
    private readonly Fault fault = new();

    /// <summary>The commands sent since <see cref="FailAt"/>.</summary>
    public int Count => fault.Count;

    /// <summary>Lets the n-th command from now fail; 0: none.</summary>
    public void FailAt(int n) => (fault.Count, fault.At) = (0, n);

    public override void Configure(DbContextOptionsBuilder builder)
    {
        base.Configure(builder);
        builder.AddInterceptors(fault);
    }

    public override async Task SendAsync(DbCommand command, IEnumerable<object[]> rows, CancellationToken cancel)
    {
        foreach (var row in rows)
        {
            fault.Step();
            await base.SendAsync(command, [row], cancel);
        }
    }

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

        public void Step()
        {
            if (++Count == At)
            {
                throw new InvalidOperationException("fault");
            }
        }
    }
}
