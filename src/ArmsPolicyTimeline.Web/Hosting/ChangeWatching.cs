using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Web.Comparison;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Reads anew as soon as another node has written, so that no visitor waits for it.</summary>
internal sealed class ChangeWatching(IChronicleWatch watch, TimelineViews views, Readiness readiness, ILogger<ChangeWatching> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await foreach (var _ in watch.ChangesAsync(stoppingToken))
            {
                await ReadAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        try
        {
            if (readiness.IsReady)
            {
                await views.FindAsync("", cancel);
            }
        }
        catch (StoreException e)
        {
            log.LogWarning("A change was not read: {Reason}", e.Message);
        }
    }
}
