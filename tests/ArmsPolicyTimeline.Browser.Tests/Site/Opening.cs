using ArmsPolicyTimeline.Web.Hosting;
using Microsoft.Extensions.Hosting;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>Makes a site ready as soon as something has happened.</summary>
internal sealed class Opening(Readiness readiness, Task when) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await when.WaitAsync(stoppingToken);
        readiness.SetReady();
    }
}
