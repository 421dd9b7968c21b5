using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Proofs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArmsPolicyTimeline.Web.Tests.Hosting;

/// <summary>The site as it is served, over a database of its own, with the seeds read.</summary>
internal sealed class StoredSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("apt-site-");

    /// <summary>Connection string of a PostgreSQL database; null: a file.</summary>
    public string? Database { get; init; }

    /// <summary>Reads a page when the seeds are read.</summary>
    public async Task<HttpResponseMessage> GetAsync(HttpClient client, string path, CancellationToken cancel)
    {
        while (!Services.GetRequiredService<Readiness>().IsReady)
        {
            await Task.Delay(50, cancel);
        }

        return await client.GetAsync(path, cancel);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", data.FullName);
        if (Database is not null)
        {
            builder.UseSetting("database", Database);
        }

        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(new OneMoment());

            // What it notes would be on a page or not yet.
            services.Remove(services.Single(s => s.ImplementationType == typeof(ProofWatch)));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && data.Exists)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    // Pages say when something was looked up; two sites are to say the same.
    private sealed class OneMoment : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
