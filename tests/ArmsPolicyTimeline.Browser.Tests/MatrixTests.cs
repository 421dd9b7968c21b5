using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>The matrix: by mouse, by keyboard, without script, in both themes.</summary>
public sealed class MatrixTests(Chromium chromium)
{
    [Theory]
    [InlineData("/matrix?asof=2024-06-15")]
    [InlineData("/matrix?asof=2024-12-01&since=2024-05-15&known=public")]
    [InlineData("/matrix?asof=2024-12-01&changed=only")]
    [InlineData("/matrix?country=DE")]
    [InlineData("/matrix?asof=never")]
    public Task A_matrix_has_no_violation(string address) => Axe.HasNoViolationAsync(chromium, address);

    [Fact]
    public async Task The_keyboard_moves_the_day_and_opens_an_event()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/matrix?country=US&asof=2024-06-15");
        await page.GetByRole(AriaRole.Slider, new() { Name = "Date" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.GetByRole(AriaRole.Slider)).ToHaveAttributeAsync("aria-valuetext", "17 June 2024");
        await visitor.UntilAddressAsync(a => a == "/matrix?country=US&asof=2024-06-17");
        await Assertions.Expect(page.GetByRole(AriaRole.Slider)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-time-words]")).ToHaveTextAsync("17 Jun 2024");
        await page.Locator("td[data-cell='US unspecified'] a.cell__word").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/events/us-permits-with-limits-*");
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task Play_steps_to_the_last_change_and_stops()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await visitor.OpenAsync("/matrix?country=US&weapon=atacms&asof=2024-06-15");
        await page.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-step=next]")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Play" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("td[data-cell='US atacms'] .cell__word")).ToHaveTextAsync("Permitted");
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task Play_can_be_paused_and_is_not_offered_where_motion_is_unwanted()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await visitor.OpenAsync("/matrix?country=US&asof=2024-05-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Play" })).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await Assertions.Expect(page.Locator("[data-play]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_script_links_and_forms_answer()
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        var page = visitor.Page;
        await page.GotoAsync("/matrix?country=US&asof=2024-06-15");
        await Assertions.Expect(page.Locator("[data-play]")).ToBeHiddenAsync();
        await page.Locator("[data-step=previous]").ClickAsync();
        Assert.Equal("/matrix?country=US&asof=2024-05-30", visitor.Address);
        await page.Locator("[data-time-form] [name=asof]").FillAsync("2024-12-01");
        await page.Locator("[data-time-form] [name=since]").FillAsync("2024-11-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        Assert.Equal("/matrix?country=US&asof=2024-12-01&since=2024-11-01", visitor.Address);
        await Assertions.Expect(page.Locator(".changes tbody tr").First).ToBeVisibleAsync();
        await page.Locator("details.matrix-filter summary").ClickAsync();
        await page.GetByLabel("France", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();
        Assert.Equal("/matrix?country=FR,US&asof=2024-12-01&since=2024-11-01", visitor.Address);
    }

    [Fact]
    public async Task Filters_and_day_go_from_the_timeline_to_the_matrix_and_back()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?country=US&asof=2024-06-15");
        await page.GetByRole(AriaRole.Link, new() { Name = "As a matrix" }).ClickAsync();
        await visitor.UntilAddressAsync(a => a == "/matrix?country=US&asof=2024-06-15");
        await page.GetByRole(AriaRole.Link, new() { Name = "As a timeline" }).ClickAsync();
        await page.WaitForURLAsync("**/?country=US&topic=use&asof=2024-06-15");
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task At_390_pixels_each_country_is_a_list_with_the_weapons_named()
    {
        await using var visitor = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var page = visitor.Page;
        await visitor.OpenAsync("/matrix?asof=2024-06-15");
        var cell = page.Locator("td[data-cell='GB storm-shadow']");
        await Assertions.Expect(cell.Locator(".cell__weapon")).ToHaveTextAsync("Storm Shadow");
        await Assertions.Expect(cell.Locator(".cell__weapon")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("td[data-cell='GB atacms'] .cell__word")).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("() => { scrollTo(9999, scrollY); return scrollX; }"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => { const box = document.querySelector('.table-scroll'); box.scrollLeft = 999; return box.scrollLeft; }"));
    }
}
