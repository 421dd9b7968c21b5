using System.Text;
using System.Text.RegularExpressions;
using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>What comes out of a printer: A4, upright.</summary>
public sealed partial class PrintTests(Chromium chromium)
{
    // A4 less the margins, in CSS pixels.
    private const int Paper = 703;

    // Everything that is seen and goes beyond the paper, or could be pressed.
    private const string Wrong = """
        width => [...document.querySelectorAll("body *")].filter(e => e.checkVisibility({ contentVisibilityAuto: true }) && !e.closest("svg svg, .sr, .defs") && getComputedStyle(e).position !== "absolute")
          .filter(e => e.matches("input, select, nav a, .rail, .toolbar, .share") || e.getBoundingClientRect().right > width + 1 && e.getClientRects().length && !e.closest("svg"))
          .map(e => e.tagName + " " + (e.getAttribute("class") ?? "") + " " + Math.round(e.getBoundingClientRect().right) + " " + e.textContent.slice(0, 40))
        """;

    [Theory]
    [InlineData("/?topic=use", "Use on targets outside Ukraine")]
    [InlineData("/print?topic=use&theme=dark", "The same as a table")]
    [InlineData("/compare", "Who moved first")]
    [InlineData("/matrix", "country by country")]
    [InlineData("/figures", "Moves by month")]
    [InlineData("/events/{event}", "")]
    [InlineData("/sources/{source}", "")]
    public async Task A_page_prints_clean_within_the_paper(string address, string words)
    {
        await using var visitor = await chromium.VisitAsync(new() { ViewportSize = new() { Width = Paper, Height = 1000 } });
        await visitor.Page.GotoAsync(await visitor.FilledAsync(address));
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(255, 255, 255)", await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(Wrong, Paper));
        var seen = await visitor.Page.Locator("body").InnerTextAsync();
        Assert.Contains(words, seen, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(new Uri(visitor.Page.Url).Authority, seen, StringComparison.Ordinal);
        var pdf = await visitor.Page.PdfAsync(new() { Format = "A4", PrintBackground = true });
        Assert.InRange(PageObject().Count(Encoding.Latin1.GetString(pdf)), 1, 40);
    }

    [Fact]
    public async Task The_version_for_printing_has_every_event_of_the_picture_in_its_table()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.Page.GotoAsync("/?topic=use");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Version for printing" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/print?topic=use");
        var drawn = await visitor.EventsAsync();
        var listed = await visitor.Page.EvalOnSelectorAllAsync<string[]>("details[open] tr[data-event]", "all => all.map(e => e.dataset.event)");
        Assert.NotEmpty(drawn);
        Assert.Empty(drawn.Except(listed, StringComparer.Ordinal));
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page, [390, 1280]));
        visitor.HasNoComplaint();
    }

    [GeneratedRegex(@"/Type\s*/Page\s", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PageObject();
}
