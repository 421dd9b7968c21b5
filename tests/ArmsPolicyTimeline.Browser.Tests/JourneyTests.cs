using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>What a person does, from the first page to the passage and back.</summary>
public sealed class JourneyTests(Chromium chromium)
{
    private const string Narrow = "/?country=US,GB&weapon=atacms,storm-shadow&from=2024-05&to=2024-11";

    [Fact]
    public async Task Narrow_down_open_read_the_passage_and_go_back()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await page.EvaluateAsync("() => { window.kept = true; }");
        var all = await visitor.EventsAsync();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "United Kingdom" }).CheckAsync();
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(1);
        Assert.Equal("/?country=GB", visitor.Address);
        Assert.Equal(["GB"], await visitor.LanesAsync());
        var fewer = await visitor.EventsAsync();
        Assert.InRange(fewer.Count, 1, all.Count - 1);
        await Assertions.Expect(page.Locator("#announcement")).ToContainTextAsync($"{fewer.Count} event");

        await page.Locator("[data-lane] .marks a[data-event]").First.ClickAsync();
        await Assertions.Expect(page.Locator("#event-title")).ToBeFocusedAsync();
        var opened = visitor.Address;
        Assert.StartsWith("/?country=GB&event=", opened, StringComparison.Ordinal);
        var quote = await page.Locator(".passage blockquote").First.TextContentAsync();

        await page.Locator(".passage__from a").First.ClickAsync();
        await Assertions.Expect(page.Locator("mark.is-target, li:target mark").First).ToBeInViewportAsync();
        Assert.Contains(quote!.Trim(), await ParagraphsAsync(page), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("() => window.kept"), "The page was loaded anew on the way.");

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#event-title")).ToBeVisibleAsync();
        Assert.Equal(opened, visitor.Address);
        Assert.Equal(fewer, await visitor.EventsAsync());
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task A_view_is_its_address_for_whoever_opens_it()
    {
        await using var sender = await chromium.VisitAsync();
        await sender.OpenAsync("/");
        await sender.Page.GetByRole(AriaRole.Checkbox, new() { Name = "France" }).CheckAsync();
        await sender.Page.GetByRole(AriaRole.Link, new() { Name = "Table", Exact = true }).ClickAsync();
        await Assertions.Expect(sender.Page.Locator("tr[data-event]").First).ToBeVisibleAsync();
        var rows = await RowsAsync(sender.Page);
        await sender.Page.ReloadAsync();
        Assert.Equal(rows, await RowsAsync(sender.Page));

        await using var receiver = await chromium.VisitAsync();
        await receiver.OpenAsync(sender.Address);
        Assert.Equal(rows, await RowsAsync(receiver.Page));
        Assert.NotEmpty(rows);
        await Assertions.Expect(receiver.Page.Locator("#filters").GetByRole(AriaRole.Checkbox, new() { Name = "France" })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Opening_an_event_moves_nothing()
    {
        await using var visitor = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 1920, Height = 500 } });
        await visitor.OpenAsync("/");
        var mark = visitor.Page.Locator("[data-lane] .marks a[data-event]").Nth(8);
        await mark.ScrollIntoViewIfNeededAsync();
        var before = (Scroll: await visitor.Page.EvaluateAsync<int>("() => scrollY"), Lanes: await visitor.LanesAsync());
        await mark.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#event-title")).ToBeFocusedAsync();
        Assert.Equal(before.Scroll, await visitor.Page.EvaluateAsync<int>("() => scrollY"));
        Assert.Equal(before.Lanes, await visitor.LanesAsync());
    }

    [Fact]
    public async Task Without_script_the_same_lanes_and_events_are_there()
    {
        await using var with = await chromium.VisitAsync();
        await with.OpenAsync(Narrow);
        await using var without = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        await without.Page.GotoAsync(Narrow);
        Assert.Equal(["US", "GB"], (await with.LanesAsync()).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(await with.LanesAsync(), await LanesWithoutScriptAsync(without.Page));
        Assert.NotEmpty(await with.EventsAsync());
        Assert.Equal(await with.EventsAsync(), await EventsWithoutScriptAsync(without.Page));
    }

    [Fact]
    public async Task Without_script_filters_events_and_themes_work()
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = visitor.Page;
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "France" }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Denmark" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Show \\d+ events") }).ClickAsync();
        Assert.Equal("/?country=DK,FR", visitor.Address);
        Assert.Equal(["DK", "FR"], (await LanesWithoutScriptAsync(page)).Order(StringComparer.Ordinal));

        await page.Locator("[data-lane] .marks a[data-event]").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.StartsWith("/events/", visitor.Address, StringComparison.Ordinal);
        await page.Locator(".passage__from a").First.ClickAsync();
        Assert.StartsWith("/sources/", visitor.Address, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Theme") }).ClickAsync();
        Assert.StartsWith("/sources/", visitor.Address, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task A_search_leads_to_the_event()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync("/");
        await visitor.Page.GetByRole(AriaRole.Searchbox).FillAsync("Abrams");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Locator(".hit a").First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#event-title")).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.Locator(".mark--selected")).ToHaveCountAsync(1);
        visitor.HasNoComplaint();
    }

    private static async Task<string> ParagraphsAsync(IPage page) =>
        await page.EvalOnSelectorAllAsync<string>("ol.text > li p", "all => all.map(p => { const c = p.cloneNode(true); c.querySelectorAll('sup').forEach(s => s.remove()); return c.textContent; }).join('\\n')");

    private static async Task<string[]> RowsAsync(IPage page) => await page.EvalOnSelectorAllAsync<string[]>("tr[data-event]", "all => all.map(r => r.dataset.event)");

    private static async Task<List<string>> LanesWithoutScriptAsync(IPage page) => await AttributesAsync(page, "[data-lane]", "data-lane");

    private static async Task<List<string>> EventsWithoutScriptAsync(IPage page) =>
        [.. (await AttributesAsync(page, "[data-lane] a[data-event]", "data-event")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static async Task<List<string>> AttributesAsync(IPage page, string selector, string name)
    {
        var found = new List<string>();
        foreach (var element in await page.Locator(selector).AllAsync())
        {
            found.Add(await element.GetAttributeAsync(name) ?? "");
        }

        return found;
    }
}
