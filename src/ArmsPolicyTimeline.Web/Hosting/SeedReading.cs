using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Web.Commands;
using ArmsPolicyTimeline.Web.Comparison;

namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Creates the database and reads the seeds before the first page is answered. From the second start on there is nothing left to read.</summary>
internal sealed class SeedReading(IngestArticles ingestion, IChronicleReader reader, TimelineViews views, Readiness readiness, IHostApplicationLifetime lifetime, ILogger<SeedReading> log)
    : BackgroundService, IProgress<IngestionProgress>
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds");

    public void Report(IngestionProgress value) => readiness.Say($"{value.Done} of {value.Total} articles are read.");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ReadSeedsAsync(stoppingToken);
            await reader.ReadAsync(stoppingToken);
            await views.FindAsync("", stoppingToken);
            readiness.SetReady();
        }
        catch (Exception e) when (e is StoreException or CommandException)
        {
            readiness.SetFailed(e);
            // A server that is just binding its address would report the stop as a failure of its own.
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
        }
    }

    // What cannot be written now can still be read: another process may be writing, or the disk may be read-only.
    private async Task ReadSeedsAsync(CancellationToken cancel)
    {
        try
        {
            var seeds = Directory.Exists(Folder) ? ArticlePaths.In(Folder) : [];
            var report = await Task.Run(() => ingestion.RunAsync(seeds, readers: 1, this, cancel), cancel);
            foreach (var failure in report.Failures)
            {
                log.LogWarning("A seed was not read: {Failure}", failure);
            }
        }
        catch (StoreException e) when (e.Failure is StoreFailure.Busy or StoreFailure.NotWritable)
        {
            log.LogWarning("Not all seeds could be stored: {Reason}", e.Message);
        }
    }
}
