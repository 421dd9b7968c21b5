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
