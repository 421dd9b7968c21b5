using System.Data.Common;
using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>An engine that counts the connections asked for.</summary>
internal sealed class CountingEngine(StoreEngine inner) : WrappedEngine(inner)
{
    public int Count { get; private set; }

    public override Task<DbConnection> OpenAsync(CancellationToken cancel)
    {
        Count++;
        return base.OpenAsync(cancel);
    }
}
