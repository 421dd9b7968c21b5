using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace ArmsPolicyTimeline.Web.Tests.Hosting;

/// <summary>The site as it is served, over the sample in place of a database.</summary>
public sealed class SampleSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("apt-web-");

    /// <summary>Whether the site starts with the seeds unread.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>A client that follows no redirects.</summary>
    public HttpClient Browser() => CreateClient(new() { AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", data.FullName);
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<IHostedService>();
            services.RemoveAll<IChronicleReader>().AddSingleton<IChronicleReader, SampleReader>();
            services.RemoveAll<IChangeReader>().AddSingleton<IChangeReader, SampleChanges>();
            services.RemoveAll<IPassageReader>().AddSingleton<IPassageReader>(new SamplePassages());
            services.RemoveAll<Vocabulary>().AddSingleton(Sample.Vocabulary);
            services.RemoveAll<Readiness>().AddSingleton(_ =>
            {
                var readiness = new Readiness();
                if (!IsWaiting)
                {
                    readiness.SetReady();
                }

                return readiness;
            });
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && data.Exists)
        {
            data.Delete(recursive: true);
        }
    }
}
