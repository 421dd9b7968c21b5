using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>Lanes side by side: with the keyboard, without script, in both themes.</summary>
public sealed class CompareTests(Chromium chromium)
{
    private const string Three = "/compare?lanes=US:atacms,GB:storm-shadow,FR";

    [Theory]
    [InlineData(Three)]
    [InlineData(Three + "&day0=refusal")]
    [InlineData("/compare?lanes=CA,FI,NL,US,GB,FR")]
    [InlineData("/compare?lanes=XX&topic=supply&recipient=FR")]
    public Task It_has_no_violation(string address) => Axe.HasNoViolationAsync(chromium, address);

    [Fact]
    public async Task A_lane_is_added_moved_and_taken_away_by_keyboard()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/compare?lanes=US:atacms,FR");
        await page.GetByText("Add a lane").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Country or organisation").SelectOptionAsync("GB");
        await page.Locator("select[name=weapon]").SelectOptionAsync("storm-shadow");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(3);
        Assert.Equal("/compare?lanes=US:atacms,FR,GB:storm-shadow", visitor.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Move United Kingdom, Storm Shadow up" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-lane]").Nth(1)).ToHaveAttributeAsync("data-lane", "GB:storm-shadow");
        await page.GetByRole(AriaRole.Link, new() { Name = "France Remove this lane" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(2);
        Assert.Equal(["US:atacms", "GB:storm-shadow"], await visitor.LanesAsync());
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task The_cursor_is_moved_by_keyboard_and_the_table_follows()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(Three + "&asof=2024-05-27");
        await Assertions.Expect(page.Locator("#standings-title + p + .table-scroll tbody tr").Nth(2)).ToContainTextAsync("Unknown");
        await page.GetByRole(AriaRole.Slider, new() { Name = "As-of date" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("#standings-title")).ToHaveTextAsync("On 28 May 2024");
        await Assertions.Expect(page.Locator("#standings-title + p + .table-scroll tbody tr").Nth(2)).ToContainTextAsync("Limited");
        await Assertions.Expect(page.GetByRole(AriaRole.Slider, new() { Name = "As-of date" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_line_between_lanes_leads_to_the_passage_that_says_so()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(Three);
        var tie = page.Locator("[data-lane='GB:storm-shadow'] .tie a").Last;
        await Assertions.Expect(tie).ToHaveTextAsync("released by United States");
        await Assertions.Expect(page.Locator("[data-followed] tbody tr").Last).ToContainTextAsync("was released by");
        await tie.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sources/washington-post-2024-11-missiles-and-mines[?]event=gb-permits-storm-shadow-2024-11#p30$"));
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task One_tooltip_tells_all_lanes_under_the_pointer()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(Three + "&from=2024-05-01&to=2024-05-31");
        var lane = await page.Locator("[data-lane] .view").First.BoundingBoxAsync();
        await page.Mouse.MoveAsync(lane!.X + (lane.Width * 27.5f / 31), lane.Y + 45);
        await Assertions.Expect(page.Locator(".hair-tip")).ToHaveTextAsync("28 May 2024United States, ATACMSProhibitedUnited Kingdom, Storm ShadowPermittedFranceLimited");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".hair-tip")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_script_the_forms_answer()
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        var page = visitor.Page;
        await page.GotoAsync(Three);
        await page.GetByLabel("As of").FillAsync("2024-05-28");
        await page.GetByLabel("Align by").SelectOptionAsync("approval");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#standings-title")).ToHaveTextAsync("On 28 May 2024");
        await Assertions.Expect(page.GetByText("Day 0 is 2 May 2024")).ToBeVisibleAsync();
        Assert.StartsWith(Three, visitor.Address, StringComparison.Ordinal);
        Assert.Contains("day0=approval", visitor.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_hands_over_what_it_shows()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync("/?country=US,GB&weapon=atacms&to=2024-11");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Compare these lanes" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("[data-lane]")).ToHaveCountAsync(2);
        Assert.Equal("/compare?lanes=GB:atacms,US:atacms&to=2024-11", visitor.Address);
    }
}
