using System.Diagnostics;
using System.Globalization;
using System.Net;
using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>A view in a frame of a page of another origin.</summary>
public sealed class EmbedTests(Chromium chromium)
{
    // A busy machine is no reason to fail; a frame that takes seconds on any is. The figure is reported.
    private const float Patience = 10_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_snippet_of_the_page_works_on_a_page_of_another_origin(bool hasScript)
    {
        var snippet = await SnippetAsync("/?country=US,GB,FR&topic=use", "embed-live");
        await using var other = await OtherSite.StartAsync(snippet, chromium.Site.Address);
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = hasScript, ViewportSize = new() { Width = 1000, Height = 900 } }, other.Address);
        var (sockets, requests) = (new List<string>(), new List<string>());
        visitor.Page.WebSocket += (_, socket) => sockets.Add(socket.Url);
        visitor.Page.Request += (_, request) => requests.Add(request.Url);

        var watch = Stopwatch.StartNew();
        await visitor.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
        var frame = visitor.Page.FrameLocator("iframe");
        await frame.Locator("[data-lane='US'] a[data-event]").First.WaitForAsync(new() { Timeout = Patience });
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"Lanes in a frame of another origin after {watch.ElapsedMilliseconds} ms, script {hasScript}"));

        Assert.Equal(["FR", "GB", "US"], await frame.Locator("[data-lane]").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.lane).sort()"));
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Empty(sockets);
        Assert.Empty(await visitor.Context.CookiesAsync());
        Assert.DoesNotContain(requests, r => r.Contains("_framework", StringComparison.Ordinal) || r.Contains("_blazor", StringComparison.Ordinal));
        Assert.All(requests, r => Assert.True(r.StartsWith(other.Address, StringComparison.Ordinal) || r.StartsWith(chromium.Site.Address.ToString(), StringComparison.Ordinal), r));
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task A_mark_in_the_frame_opens_the_event_in_a_window_of_its_own()
    {
        await using var other = await OtherSite.StartAsync(await SnippetAsync("/?country=US", "embed-live"), chromium.Site.Address);
        await using var visitor = await chromium.VisitAsync(address: other.Address);
        await visitor.Page.GotoAsync("/");
        var frame = visitor.Page.FrameLocator("iframe");
        var opened = await visitor.Context.RunAndWaitForPageAsync(() => frame.GetByRole(AriaRole.Link, new() { Name = "Open the full view" }).ClickAsync());
        Assert.Equal("/?country=US", new Uri(opened.Url).PathAndQuery);
        var mark = frame.Locator("a[data-event]").First;
        var id = await mark.GetAttributeAsync("data-event");
        var second = await visitor.Context.RunAndWaitForPageAsync(() => mark.PressAsync("Enter"));
        await second.WaitForLoadStateAsync();
        Assert.EndsWith("/events/" + id, second.Url, StringComparison.Ordinal);
        Assert.Null(await second.EvaluateAsync<string?>("() => window.opener && 'opener'"));
    }

    [Fact]
    public async Task A_frozen_frame_says_when_the_data_is_another()
    {
        var snippet = await SnippetAsync("/?country=US&asof=2024-06-01", "embed-frozen");
        Assert.Contains("asof=2024-06-01&amp;data=", snippet, StringComparison.Ordinal);
        await using var other = await OtherSite.StartAsync(snippet + snippet.Replace("data=", "data=0000", StringComparison.Ordinal), chromium.Site.Address);
        await using var visitor = await chromium.VisitAsync(address: other.Address);
        await visitor.Page.GotoAsync("/");
        var (same, changed) = (visitor.Page.FrameLocator("iframe >> nth=0"), visitor.Page.FrameLocator("iframe >> nth=1"));
        await Assertions.Expect(same.Locator(".embed__stamp")).ToContainTextAsync("Standing on 1 Jun 2024");
        await Assertions.Expect(same.Locator(".embed__changed")).ToHaveCountAsync(0);
        await Assertions.Expect(changed.Locator(".embed__changed")).ToContainTextAsync("The data has changed since this link was made");
        await Assertions.Expect(changed.Locator(".embed__changed a")).ToHaveAttributeAsync("href", "/changes?country=US");
        visitor.HasNoComplaint();
    }

    [Theory]
    [InlineData("/embed?topic=use")]
    [InlineData("/embed?topic=use&data=abc&theme=nonsense&open=US")]
    [InlineData("/embed?country=DE&topic=personnel")]
    public async Task A_frame_has_no_violation_and_fits_its_width(string address)
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.Page.GotoAsync(address);
        foreach (var table in await visitor.Page.Locator(".embed__table > summary").AllAsync())
        {
            await table.ClickAsync();
        }

        Assert.Empty(await Axe.ViolationsAsync(visitor.Page, [320, 390, 800, 1200]));
        foreach (var width in new[] { 320, 390, 800, 1200 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            Assert.Equal(width, await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        }

        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task The_panels_below_the_timeline_have_no_violation_and_copy_what_they_show()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.OpenAsync("/?country=US");
        await visitor.Page.GetByText("Save as a picture").ClickAsync();
        await visitor.Page.GetByText("Embed on another page").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the live frame" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#embed-view [data-said-here]")).ToHaveTextAsync("Live frame copied");
        Assert.Equal(await visitor.Page.Locator("#embed-live").TextContentAsync(), await visitor.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page, [320, 390, 1280]));
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task The_theme_is_the_one_asked_for_else_that_of_the_reader()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visitor.Page.GotoAsync("/embed?country=US");
        var dark = await GroundAsync(visitor.Page);
        await visitor.Page.GotoAsync("/embed?country=US&theme=light");
        var light = await GroundAsync(visitor.Page);
        Assert.NotEqual(dark, light);
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await visitor.Page.GotoAsync("/embed?country=US&theme=dark");
        Assert.Equal(dark, await GroundAsync(visitor.Page));
    }

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private async Task<string> SnippetAsync(string view, string id)
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync(view);
        await visitor.Page.GetByText("Embed on another page").ClickAsync();
        var snippet = await visitor.Page.Locator("#" + id).InnerTextAsync();
        Assert.StartsWith("<iframe ", WebUtility.HtmlDecode(snippet), StringComparison.Ordinal);
        return snippet;
    }
}
