using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>What stays on the timeline turns in place: only what differs is replaced.</summary>
public sealed class TurningTests(Chromium chromium)
{
    [Fact]
    public async Task A_filter_keeps_what_stays_and_back_brings_the_rest_again()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        var lanes = await visitor.LanesAsync();
        await page.EvaluateAsync("() => { document.querySelector('[data-lane=GB]').kept = true; document.querySelector('#filters form').kept = true; }");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "United Kingdom" }).CheckAsync();
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(1);
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('[data-lane=GB]').kept && document.querySelector('#filters form').kept"));
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "United Kingdom" })).ToBeFocusedAsync();

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(lanes.Count);
        Assert.Equal(lanes, await visitor.LanesAsync());
        Assert.Equal("/", visitor.Address);
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "United Kingdom" })).Not.ToBeCheckedAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('[data-lane=GB]').kept"));
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task A_turned_page_is_the_page_that_the_server_would_send()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?by=weapon");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "France" }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Denmark" }).CheckAsync();
        await Assertions.Expect(page.Locator("a.chip")).ToHaveCountAsync(1);
        await page.WaitForFunctionAsync("() => document.querySelector('link[rel=canonical]').href.endsWith('/?country=DK,FR&by=weapon')");
        var turned = await MainAsync(page);
        await page.ReloadAsync();
        await visitor.UntilAtOnceAsync();
        Assert.Equal(turned, await MainAsync(page));
    }

    [Fact]
    public async Task Ticks_that_come_before_the_page_does_add_up()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await page.EvaluateAsync("() => ['FR', 'DK'].forEach(id => document.querySelector(`#filters input[name=country][value=${id}]`).click())");
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(2);
        Assert.Equal("/?country=DK,FR", visitor.Address);
    }

    [Fact]
    public async Task A_day_set_and_cleared_moves_the_window()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.Locator("#filters input[name=from]").FillAsync("2024-05-01");
        await page.Locator("#filters input[name=from]").BlurAsync();
        await visitor.UntilAddressAsync(a => a == "/?from=2024-05-01");
        await page.Locator("#filters input[name=from]").FillAsync("");
        await page.Locator("#filters input[name=from]").BlurAsync();
        await visitor.UntilAddressAsync(a => a == "/");
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task A_facet_that_was_opened_stays_open()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        var facet = page.Locator("#filters details.facet:not([open])").First;
        var name = await facet.Locator("summary").TextContentAsync();
        await facet.Locator("summary").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "France" }).CheckAsync();
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#filters details.facet", new() { HasText = name }).First).ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task The_whole_page_keeps_to_its_number_of_elements()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync("/");
        Assert.InRange(await visitor.Page.EvaluateAsync<int>("() => document.getElementsByTagName('*').length"), 500, 2_000);
    }

    // Without what scripts add to a page on their own.
    private static async Task<string> MainAsync(IPage page) => await page.EvaluateAsync<string>("""
        () => {
          const added = ['tabindex', 'data-movable', 'data-interactive', 'open', 'hidden', 'class', 'style'];
          const attributes = e => [...e.attributes].filter(a => !added.includes(a.name)).map(a => `${a.name}=${a.value}`).sort().join(' ');
          const words = n => n.nodeType === Node.TEXT_NODE ? n.data.trim() : n.nodeType === Node.ELEMENT_NODE ? `<${n.localName} ${attributes(n)}>${[...n.childNodes].map(words).join('')}` : '';
          return words(document.getElementById('page'));
        }
        """);
}
