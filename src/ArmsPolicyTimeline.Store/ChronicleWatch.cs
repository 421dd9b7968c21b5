using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ArmsPolicyTimeline.Chronicle.Comparison;

namespace ArmsPolicyTimeline.Store;

/// <summary>Hears of changes for as long as somebody listens.</summary>
internal sealed class ChronicleWatch(StoreDatabase database, TimeProvider time) : IChronicleWatch
{
    public async IAsyncEnumerable<DateTimeOffset> ChangesAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        // Whoever is busy with one change has to be told of one more, however many there are meanwhile.
        var told = Channel.CreateBounded<DateTimeOffset>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Tell(object? sender, EventArgs e) => told.Writer.TryWrite(time.GetUtcNow());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        database.Changes.Changed += Tell;
        var listening = ListenAsync(told.Writer, stop.Token);
        try
        {
            while (await told.Reader.WaitToReadAsync(cancel).ConfigureAwait(false))
            {
                while (told.Reader.TryRead(out var change))
                {
                    yield return change;
                }
            }
        }
        finally
        {
            database.Changes.Changed -= Tell;
            await stop.CancelAsync();
            await listening;
        }
    }

    private async Task ListenAsync(ChannelWriter<DateTimeOffset> told, CancellationToken cancel)
    {
        try
        {
            await database.Engine.ListenAsync(database.Changes.Change, database.Changes.Hear, time, cancel);
            told.Complete();
        }
        catch (OperationCanceledException)
        {
            told.Complete();
        }
        finally
        {
            database.Changes.Hear(every: false);
        }
    }
}
