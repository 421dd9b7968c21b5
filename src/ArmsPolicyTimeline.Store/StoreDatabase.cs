using System.Data.Common;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Schema;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store;

/// <summary>The database: checked and brought to this program's schema before its first use, then handed out as contexts and connections.</summary>
internal sealed class StoreDatabase(StoreEngine engine, TimeProvider time) : IDisposable
{
    private const int MostAttempts = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly SemaphoreSlim preparing = new(1, 1);

    // The model takes long to build, and a run that finds nothing to do needs none.
    private readonly Lazy<DbContextOptions<ChronicleContext>> options = new(() =>
    {
        var builder = new DbContextOptionsBuilder<ChronicleContext>();
        engine.Configure(builder);
        return builder.Options;
    });

    private bool isPrepared;

    public StoreEngine Engine => engine;

    /// <summary>What this process knows of changes.</summary>
    public ChangeSignal Changes { get; } = new();

    public async Task<ChronicleContext> ContextAsync(CancellationToken cancel)
    {
        await PrepareAsync(cancel);
        return new ChronicleContext(options.Value);
    }

    /// <summary>A context of a database that was read from before.</summary>
    public ChronicleContext Context() => new(options.Value);

    /// <summary>An open connection, for the few questions that are asked too often for a context.</summary>
    public async Task<DbConnection> ConnectionAsync(CancellationToken cancel)
    {
        await PrepareAsync(cancel);
        return await engine.OpenAsync(cancel);
    }

    /// <summary>
    /// Runs work on the database, again from its beginning where what ended it may be over by then; what goes wrong with the database itself comes
    /// out as a <see cref="Chronicle.Ingestion.StoreException"/>.
    /// </summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (Exception e) when (attempt < MostAttempts && engine.IsPassing(e))
            {
                await Task.Delay(attempt * Pause, time);
            }
            catch (Exception e) when (engine.Translate(e) is not null)
            {
                throw engine.Translate(e)!;
            }
        }
    }

    public void Dispose() => preparing.Dispose();

    private async Task PrepareAsync(CancellationToken cancel)
    {
        if (Volatile.Read(ref isPrepared))
        {
            return;
        }

        await preparing.WaitAsync(cancel);
        try
        {
            if (!isPrepared)
            {
                await engine.CheckAsync(cancel);
                await SchemaUpgrade.RunAsync(engine, () => new ChronicleContext(options.Value), cancel);
                Volatile.Write(ref isPrepared, value: true);
            }
        }
        finally
        {
            preparing.Release();
        }
    }
}
