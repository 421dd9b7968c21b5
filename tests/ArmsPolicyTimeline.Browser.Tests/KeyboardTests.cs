using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>Everything without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task Marks_are_one_stop_and_arrows_walk_over_them()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await Assertions.Expect(page.Locator("[data-plot] .marks a[data-event][tabindex='0']")).ToHaveCountAsync(1);
        await page.Locator("[data-plot] .marks a[data-event][tabindex='0']").FocusAsync();
        var first = await FocusedEventAsync(page);
        await page.Keyboard.PressAsync("ArrowRight");
        var second = await FocusedEventAsync(page);
        Assert.NotNull(second);
        Assert.NotEqual(first, second);
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(first, await FocusedEventAsync(page));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.NotEqual(first, await FocusedEventAsync(page));
        await page.Keyboard.PressAsync("Control+Home");
        Assert.Equal(first, await FocusedEventAsync(page));
    }

    [Fact]
    public async Task Enter_opens_and_escape_closes_and_gives_the_focus_back()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await page.Locator("[data-plot] .marks a[data-event][tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var chosen = await FocusedEventAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#event-title")).ToBeFocusedAsync();
        Assert.Equal(chosen, await page.Locator("[data-event-open]").GetAttributeAsync("data-event-open"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-event-open]")).ToHaveCountAsync(0);
        Assert.Equal(chosen, await FocusedEventAsync(page));
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task A_filter_is_ticked_and_its_chip_removed()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Denmark" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("a.chip")).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Denmark" })).ToBeFocusedAsync();
        await page.Locator("a.chip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("a.chip")).ToHaveCountAsync(0);
        Assert.Equal("/", visitor.Address);
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync("/sources");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visitor.Page.Locator("a.skip")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visitor.Page.EvaluateAsync<bool>("() => document.getElementById('main').contains(document.activeElement)"));
        Assert.Equal("/sources", visitor.Address);
    }

    private static async Task<string?> FocusedEventAsync(IPage page) => await page.EvaluateAsync<string?>("() => document.activeElement?.closest('a[data-event]')?.dataset.event ?? null");
}
