using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests.Publishing;

/// <summary>A published copy, started as the image starts it: from the folder <c>/</c>, in production, with the data elsewhere.</summary>
public sealed partial class PublishedCopyTests(PublishedCopy copy, Chromium chromium) : IClassFixture<PublishedCopy>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task The_published_copy_serves_its_script_its_style_and_its_health()
    {
        var cancel = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("armspolicy-data-");
        var address = $"http://localhost:{FreePort()}";
        using var server = copy.Start("serve", "--data", data.FullName, "--urls", address);
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            await ReadyAsync(client, server, cancel);

            var script = await client.GetByteArrayAsync("/_framework/blazor.web.js", cancel);
            Assert.True(script.Length > 100_000, $"The Blazor script has {script.Length} bytes.");

            var page = await client.GetStringAsync("/", cancel);
            Assert.Contains("data-lane=", page, StringComparison.Ordinal);
            var styles = StyleSheet().Matches(page).Select(m => m.Groups["address"].Value).ToList();
            Assert.NotEmpty(styles);
            foreach (var style in styles)
            {
                Assert.False(string.IsNullOrWhiteSpace(await client.GetStringAsync(style, cancel)), style);
            }

            await ClickAsync(address);

            using var health = copy.Start("health", "--urls", address);
            await health.WaitForExitAsync(cancel);
            Assert.Equal(0, health.ExitCode);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(CancellationToken.None);
            data.Delete(recursive: true);
        }

        using var after = copy.Start("health", "--urls", address);
        await after.WaitForExitAsync(cancel);
        Assert.NotEqual(0, after.ExitCode);
    }

    // Without Chromium the rest of the test stands.
    private async Task ClickAsync(string address)
    {
        if (!Chromium.IsInstalled)
        {
            return;
        }

        await using var visitor = await chromium.VisitAsync(address: address);
        await visitor.OpenAsync("/");
        await visitor.Page.GetByRole(AriaRole.Checkbox, new() { Name = "France" }).CheckAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-lane]")).ToHaveCountAsync(1);
        visitor.HasNoComplaint();
    }

    private static async Task ReadyAsync(HttpClient client, Process server, CancellationToken cancel)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(200, cancel))
        {
            Assert.False(server.HasExited, "The published copy stopped at once.");
            try
            {
                using var answer = await client.GetAsync("/health/ready", cancel);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        Assert.Fail($"The published copy was not ready within {Patience.TotalSeconds} seconds.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("<link[^>]*rel=\"stylesheet\"[^>]*href=\"(?<address>[^\"]+)\"|<link[^>]*href=\"(?<address>[^\"]+)\"[^>]*rel=\"stylesheet\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex StyleSheet();
}
