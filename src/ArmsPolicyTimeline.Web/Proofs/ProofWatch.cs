using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Proofs;

/// <summary>Looks up all quotations in their texts: when the site is ready, after articles were written, and once a day.</summary>
public sealed class ProofWatch(IPassageReader passages, ProofBook book, Readiness readiness, TimeProvider time, ILogger<ProofWatch> log) : BackgroundService
{
    /// <summary>So often it is asked whether something was written, which costs next to nothing.</summary>
    public static readonly TimeSpan Tick = TimeSpan.FromSeconds(5);

    /// <summary>A text can also change without an article being written.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private string? seen;

    /// <summary>Looks whether there is something to do, and does it. While articles are being written it waits for them to end.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        var revision = await passages.RevisionAsync(cancel);
        book.Note(revision);
        var isSettled = string.Equals(seen ??= revision, revision, StringComparison.Ordinal);
        seen = revision;
        if (isSettled && (book.CheckedAt is not { } last || book.IsBehind || time.GetUtcNow() - last >= Longest))
        {
            book.Enter(await passages.VerifyAsync(cancel), time.GetUtcNow());
            if (book.Report is { Faults.IsEmpty: false } report)
            {
                log.LogWarning("Of {Passages} quotations {Moved} moved and {Gone} are gone; verify tells which", report.Passages, report.Moved, report.Gone);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, time);
        do
        {
            try
            {
                if (readiness.IsReady)
                {
                    await LookAsync(stoppingToken);
                }
            }
            catch (StoreException e)
            {
                log.LogWarning("The quotations could not be looked up: {Reason}", e.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
