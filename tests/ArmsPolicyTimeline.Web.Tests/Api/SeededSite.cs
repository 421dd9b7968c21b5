using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ArmsPolicyTimeline.Web.Tests.Api;

/// <summary>The service as it starts by itself: an empty data folder, the real seeds, a port of its own.</summary>
public sealed class SeededSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("apt-api-");

    /// <summary>Where it is served.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        using var client = Client();
        for (var tries = 0; tries < 600; tries++)
        {
            using var answer = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            if (answer.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The seeds were not read within a minute.");
    }

    /// <summary>A client that follows no redirects.</summary>
    public HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (data.Exists)
        {
            data.Delete(recursive: true);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("data", data.FullName);
}
