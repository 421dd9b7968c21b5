using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>One browser and one site for all tests. Without Chromium the tests are skipped and say so; where CI is set they fail.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Program = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Whether there is a browser to test with.</summary>
    public static bool IsInstalled => File.Exists(Program);

    private IPlaywright? playwright;
    private IBrowser? browser;

    public ProductSite Site { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (!IsInstalled)
        {
            return;
        }

        Site.Start();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Arguments });
        await Site.UntilReadyAsync(CancellationToken.None);
    }

    /// <summary>A visitor with a window of their own.</summary>
    public async Task<Visitor> VisitAsync(BrowserNewContextOptions? options = null, string? address = null)
    {
        const string Reason = "Chromium is missing: install it, or name it in CHROMIUM";
        Assert.SkipWhen(browser is null && Environment.GetEnvironmentVariable("CI") is not ("true" or "1"), Reason);
        Assert.True(browser is not null, Reason);
        options ??= new() { ViewportSize = new() { Width = 1280, Height = 900 } };
        options.BaseURL = address ?? Site.Address.ToString();
        options.ReducedMotion = ReducedMotion.Reduce;
        return await Visitor.EnterAsync(await browser.NewContextAsync(options));
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await Site.DisposeAsync();
    }
}
