using ArmsPolicyTimeline.Browser.Tests.Site;
using ArmsPolicyTimeline.Chronicle.Comparison;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>Many lanes, crowded lanes, and lanes within lanes, by keyboard and without script.</summary>
public sealed class LaneTests(Chromium chromium)
{
    [Fact]
    public async Task A_lane_opens_and_closes_by_keyboard_and_keeps_the_focus()
    {
        await using var visitor = await chromium.VisitAsync();
        var toggle = visitor.Page.Locator("[data-toggle=US]");
        await visitor.OpenAsync("/?topic=use");
        await toggle.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(toggle).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(visitor.Page.Locator("[data-lane='US:atacms']")).ToBeVisibleAsync();
        await Assertions.Expect(toggle).ToBeFocusedAsync();
        Assert.Equal("/?topic=use&open=US", visitor.Address);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page.Locator(".lane--child")).ToHaveCountAsync(0);
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task A_lane_tells_what_it_rests_on()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync("/?topic=use");
        await visitor.Page.Locator("[data-lane=US] button.lane__count").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Explain its standings" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#lane-account")).ToBeInViewportAsync();
        Assert.NotEqual(0, await visitor.Page.Locator("#lane-account tbody tr").CountAsync());
        Assert.StartsWith("/?topic=use&account=US", visitor.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lanes_are_arranged_without_script()
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync("/");
        await visitor.Page.Locator(".arrange:not(.download) > summary").ClickAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Name", Exact = true }).ClickAsync();
        Assert.Equal("/?order=name", visitor.Address);
        var names = await visitor.Page.Locator(".lanes > [data-lane] h3 > a").AllTextContentsAsync();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        await visitor.Page.Locator("[data-toggle=US]").ClickAsync();
        Assert.Equal("/?order=name&open=US", visitor.Address);
        await Assertions.Expect(visitor.Page.Locator("[data-lane='US:atacms']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_strip_leads_closer_and_pages_to_other_lanes()
    {
        await using var site = new ProductSite(services => services.RemoveAll<IChronicleReader>().AddSingleton<IChronicleReader, CrowdedReader>());
        site.Start();
        await site.UntilReadyAsync(TestContext.Current.CancellationToken);
        await using var visitor = await chromium.VisitAsync(address: site.Address.ToString());
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(16);
        Assert.Empty(await Axe.ViolationsAsync(page, [390, 1280]));

        await page.Locator("[data-lane=US] a[data-strip]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.StartsWith("one-", await page.EvaluateAsync<string>("() => document.activeElement.dataset.event"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-lane=US] a[data-strip]")).ToHaveCountAsync(0);
        Assert.NotEqual(0, await page.Locator("[data-lane=US] .marks a[data-event]").CountAsync());
        Assert.StartsWith("/?from=", visitor.Address, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Lanes 17 to 31" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(15);
        await Assertions.Expect(page.Locator(".lane-pages")).ToContainTextAsync("Lanes 17 to 31 of 31");
        visitor.HasNoComplaint();
    }
}
