using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>The site as the product starts it: own process port, empty data folder, the real seeds.</summary>
public sealed class ProductSite(Action<IServiceCollection>? change = null) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("apt-browser-");

    /// <summary>Where it is served.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Starts it on a free port.</summary>
    public void Start()
    {
        UseKestrel(0);
        StartServer();
    }

    /// <summary>Waits until pages are answered.</summary>
    public async Task UntilReadyAsync(CancellationToken cancel)
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var tries = 0; tries < 600; tries++)
        {
            using var answer = await client.GetAsync("/health/ready", cancel);
            if (answer.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(100, cancel);
        }

        throw new TimeoutException("The seeds were not read within a minute.");
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", data.FullName);
        builder.ConfigureTestServices(services => change?.Invoke(services));
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
