using ArmsPolicyTimeline.Browser.Tests.Site;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>From the narrowest phone to the widest screen.</summary>
public sealed class WidthTests(Chromium chromium)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?view=table")]
    [InlineData("/?q=weapons")]
    [InlineData("/matrix")]
    [InlineData("/matrix?asof=2024-12-01&since=2024-05-15")]
    [InlineData("/compare?lanes=US:atacms,GB:storm-shadow,FR&day0=request")]
    [InlineData("/sources")]
    [InlineData("/about")]
    [InlineData("/figures")]
    [InlineData("/nothing")]
    public async Task No_page_scrolls_sideways(string address)
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync(address);
        foreach (var width in new[] { 320, 390, 768, 1024, 1280, 1920, 2560 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 800);
            Assert.Equal(width, await visitor.Page.EvaluateAsync<int>("() => { scrollTo(9999, 0); return Math.max(innerWidth, scrollX + innerWidth); }"));
        }
    }

    [Theory]
    [InlineData("/", ".plot-scroll", "[data-flag]")]
    [InlineData("/figures", ".figure__plot", ".columns li:last-child a")]
    public async Task On_a_phone_a_picture_opens_at_its_newest_days_without_script(string address, string scroller, string newest)
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } });
        await visitor.Page.GotoAsync(address);
        var (box, target) = (await visitor.Page.Locator(scroller).BoundingBoxAsync(), await visitor.Page.Locator(newest).BoundingBoxAsync());
        Assert.InRange(target!.X + (target.Width / 2), box!.X, box.X + box.Width);
    }

    [Fact]
    public async Task At_320_pixels_an_event_and_its_passage_can_be_read()
    {
        await using var visitor = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = 700 } });
        await visitor.OpenAsync("/?view=table");
        await visitor.Page.Locator("tr[data-event] a.act-cell").First.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(visitor.Page.Locator("#event-title")).ToBeInViewportAsync();
        await visitor.Page.Locator(".passage__from a").First.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(visitor.Page.Locator("mark").First).ToBeVisibleAsync();
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("() => { scrollTo(9999, scrollY); return scrollX; }"));
    }
}
