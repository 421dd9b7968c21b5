using System.Globalization;
using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>The page of figures: from a number to its events.</summary>
public sealed class FiguresTests(Chromium chromium)
{
    [Fact]
    public async Task A_column_leads_to_its_events_with_the_keyboard_alone()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync("/figures?country=US");
        var column = visitor.Page.Locator(".columns a").Last;
        await column.FocusAsync();
        var label = await column.GetAttributeAsync("aria-label");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.UntilAtOnceAsync();
        Assert.StartsWith("/?country=US&from=", visitor.Address, StringComparison.Ordinal);
        var counted = int.Parse(label!.Split(": ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
        var shown = await visitor.Page.Locator("#announcement").TextContentAsync();
        Assert.InRange(int.Parse(shown!.Split(' ')[0], CultureInfo.InvariantCulture), counted, counted + 16);
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task Without_script_every_figure_and_the_file_are_there()
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync("/figures");
        await Assertions.Expect(visitor.Page.Locator(".figure")).ToHaveCountAsync(4);
        var href = await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).GetAttributeAsync("href");
        var file = await visitor.Page.APIRequest.GetAsync(new Uri(new Uri(visitor.Page.Url), href!).ToString());
        Assert.Equal("text/csv; charset=utf-8; header=present", file.Headers["content-type"]);
        Assert.StartsWith("figure,of,", await file.TextAsync(), StringComparison.Ordinal);
    }
}
