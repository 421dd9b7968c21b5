using System.Globalization;
using System.Text.RegularExpressions;
using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>Through time by wheel, hand and keys; the address tells the days shown.</summary>
public sealed class MovingTests(Chromium chromium)
{
    private const string Start = "/?from=2024-04-01&to=2024-12-31";

    [Fact]
    public async Task The_wheel_draws_closer_at_once_and_the_server_follows()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(Start);
        var box = (await page.Locator(".axis .view").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 120);
        await page.EvaluateAsync("() => new MutationObserver(() => { window.hasMoved ||= document.querySelector('.plot--moving') !== null; }).observe(document.querySelector('[data-plot]'), { attributes: true })");
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -400);
        await page.Keyboard.UpAsync("Control");
        await page.WaitForFunctionAsync("() => window.hasMoved");
        await visitor.UntilAddressAsync(a => a.Contains("from=2024-0", StringComparison.Ordinal) && !a.Contains("from=2024-04-01", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".plot--moving")).ToHaveCountAsync(0);
        var (from, to) = Days(visitor.Address);
        Assert.InRange(to.DayNumber - from.DayNumber, 80, 140);
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task A_drag_moves_the_days_and_keeps_their_number()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?from=2024-05-01&to=2024-07-31");
        var box = (await page.Locator(".axis .view").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 30);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width / 4), box.Y + 32, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await visitor.UntilAddressAsync(a => !a.Contains("from=2024-05-01", StringComparison.Ordinal));
        var (from, to) = Days(visitor.Address);
        Assert.Equal(91, to.DayNumber - from.DayNumber);
        Assert.InRange(from.DayNumber - new DateOnly(2024, 5, 1).DayNumber, 22, 24);
    }

    [Fact]
    public async Task Keys_move_while_the_picture_has_the_focus_and_only_then()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?from=2024-05-01&to=2024-07-31");
        await page.Keyboard.PressAsync("+");
        await page.Locator(".plot-scroll").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await visitor.UntilAddressAsync(a => a.Contains("from=2024-04-22", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("+");
        await visitor.UntilAddressAsync(a => !a.Contains("from=2024-04-22", StringComparison.Ordinal));
        var (from, to) = Days(visitor.Address);
        Assert.InRange(to.DayNumber - from.DayNumber, 60, 62);
        await page.Keyboard.PressAsync(".");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('[data-event]')"));
        await page.Keyboard.PressAsync("0");
        await visitor.UntilAddressAsync(a => !a.Contains("from=", StringComparison.Ordinal));
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task A_range_drawn_on_the_overview_is_shown()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        var box = (await page.Locator("[data-overview] > svg").BoundingBoxAsync())!;
        var all = await page.Locator(".window-moves__words").TextContentAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width * .6f), box.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width * .8f), box.Y + 25, new() { Steps = 4 });
        var drawn = await page.Locator("[data-window]").EvaluateAsync<double>("window => window.width.baseVal.value");
        Assert.InRange(drawn, box.Width * .195, box.Width * .21);
        Assert.NotEqual(all, await page.Locator(".window-moves__words").TextContentAsync());
        await page.Keyboard.PressAsync("Escape");
        await page.Mouse.UpAsync();
        Assert.Equal(("/", all), (visitor.Address, await page.Locator(".window-moves__words").TextContentAsync()));

        await page.Mouse.MoveAsync(box.X + (box.Width * .8f), box.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width * .6f), box.Y + 20, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await visitor.UntilAddressAsync(a => a.Contains("from=", StringComparison.Ordinal));
        var (first, days) = (int.Parse(await page.Locator("[data-brush=from]").InputValueAsync(), CultureInfo.InvariantCulture), int.Parse((await page.Locator("[data-brush=to]").GetAttributeAsync("max"))!, CultureInfo.InvariantCulture) + 1);
        Assert.InRange(first, (int)(days * .6) - 1, (int)(days * .6) + 1);
        var (from, to) = Days(visitor.Address);
        Assert.InRange(to.DayNumber - from.DayNumber + 1, (int)(days * .2) - 1, (int)(days * .2) + 3);
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task The_window_on_the_overview_is_moved_by_hand_and_centred_by_a_click()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?from=2024-05-01&to=2024-07-31");
        var box = (await page.Locator("[data-overview] > svg").BoundingBoxAsync())!;
        var window = (await page.Locator("[data-window]").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(window.X + (window.Width / 2), box.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(window.X + (window.Width / 2) - (box.Width * .2f), box.Y + 20, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await visitor.UntilAddressAsync(a => !a.Contains("from=2024-05-01", StringComparison.Ordinal));
        var (from, to) = Days(visitor.Address);
        Assert.Equal(91, to.DayNumber - from.DayNumber);
        Assert.InRange(from, new DateOnly(2023, 11, 1), new DateOnly(2024, 2, 1));

        await page.Mouse.ClickAsync(box.X + (box.Width * .15f), box.Y + 20);
        await visitor.UntilAddressAsync(a => !a.Contains(FormattableString.Invariant($"from={from:yyyy-MM-dd}"), StringComparison.Ordinal));
        (from, to) = Days(visitor.Address);
        Assert.Equal(91, to.DayNumber - from.DayNumber);
        window = (await page.Locator("[data-window]").BoundingBoxAsync())!;
        Assert.InRange(window.X + (window.Width / 2), box.X + (box.Width * .14f), box.X + (box.Width * .16f));
    }

    [Fact]
    public async Task The_next_mark_beyond_the_days_shown_brings_its_days_and_gets_the_focus()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?country=US&topic=use&from=2024-05-01&to=2024-07-31");
        var list = page.Locator("[data-lane=US] .marks");
        var later = await list.GetAttributeAsync("data-later");
        await list.Locator("a").Last.FocusAsync();
        await page.Keyboard.PressAsync(".");
        await Assertions.Expect(page.Locator("[data-plot]")).Not.ToHaveAttributeAsync("data-first", "2024-05-01");
        var (from, to) = Days(visitor.Address);
        Assert.Equal(91, to.DayNumber - from.DayNumber);
        Assert.InRange(Day(later!), from, to);
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('[data-lane=US] .marks [data-event]')"));
        Assert.Equal("0", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('tabindex')"));
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync(",");
        await Assertions.Expect(page.Locator("[data-plot]")).Not.ToHaveAttributeAsync("data-first", $"{from:yyyy-MM-dd}");
        Assert.True(Days(visitor.Address).From < from);
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task Without_script_links_do_the_same()
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        var page = visitor.Page;
        await page.GotoAsync("/?from=2024-05-01&to=2024-07-31");
        await page.GetByRole(AriaRole.Link, new() { Name = "Later" }).ClickAsync();
        Assert.Equal("/?from=2024-06-16&to=2024-09-15", visitor.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Show fewer days" }).ClickAsync();
        Assert.Equal("/?from=2024-07-09&to=2024-08-23", visitor.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "All days" }).ClickAsync();
        Assert.Equal("/", visitor.Address);
        await page.GotoAsync("/?country=US&from=2024-05-01&to=2024-07-31");
        await page.Locator("[data-lane=US] button.lane__count").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Next event, ", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        Assert.True(Days(visitor.Address).To > new DateOnly(2024, 7, 31));
    }

    [Theory]
    [InlineData("Etc/GMT+12")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Pacific/Kiritimati")]
    public async Task No_time_zone_moves_a_mark_or_a_day(string zone)
    {
        await using var here = await chromium.VisitAsync(new() { TimezoneId = "UTC" });
        await using var there = await chromium.VisitAsync(new() { TimezoneId = zone });
        await here.OpenAsync(Start);
        await there.OpenAsync(Start);
        Assert.Equal(await MarksAsync(here.Page), await MarksAsync(there.Page));
        await there.Page.Locator("input[data-asof]").EvaluateAsync("input => { input.value = 59; input.dispatchEvent(new Event('input', { bubbles: true })); input.dispatchEvent(new Event('change', { bubbles: true })); }");
        await there.UntilAddressAsync(a => a.Contains("asof=2024-05-30", StringComparison.Ordinal));
        await there.Page.Locator(".plot-scroll").FocusAsync();
        await there.Page.Keyboard.PressAsync("ArrowLeft");
        await there.UntilAddressAsync(a => a.Contains("from=2024-03-05", StringComparison.Ordinal) && a.Contains("to=2024-12-04", StringComparison.Ordinal));
    }

    private static async Task<string[]> MarksAsync(IPage page) => await page.EvalOnSelectorAllAsync<string[]>(
        "[data-plot] .marks a[data-event]", "all => all.map(a => a.dataset.event + ' ' + a.className + ' ' + a.getAttribute('aria-label'))");

    private static (DateOnly From, DateOnly To) Days(string address)
    {
        var values = address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        return (Day(values["from"]), Day(values["to"]));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
