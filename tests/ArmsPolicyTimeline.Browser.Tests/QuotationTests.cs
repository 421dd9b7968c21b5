using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>Links to passages, the words of each field, and what speaks against an event.</summary>
public sealed class QuotationTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_to_a_passage_scrolls_there_and_focuses_it(bool hasScript)
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = hasScript, ViewportSize = new() { Width = 390, Height = 700 } });
        var page = visitor.Page;
        var source = await visitor.FilledAsync("/sources/{source}");
        await page.GotoAsync(source);
        var id = await page.Locator("mark[id]").Last.GetAttributeAsync("id");

        await page.GotoAsync($"/about");
        await page.GotoAsync($"{source}#{id}");
        await Assertions.Expect(page.Locator("#" + id)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#" + id)).ToBeInViewportAsync();

        await page.Locator(".text__no").First.ClickAsync();
        await Assertions.Expect(page.Locator("ol.text > li").First).ToBeFocusedAsync();

        await page.Locator(".stepper a").Last.ClickAsync();
        await Assertions.Expect(page.Locator("mark.is-target").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Evidence_against_is_one_key_away_while_focus_is_in_the_event()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/?country=US&topic=use");
        await page.Locator("[data-lane] .marks a[data-event]").First.ClickAsync();
        await Assertions.Expect(page.Locator("#event-title")).ToBeFocusedAsync();
        var address = visitor.Address;

        await page.Locator("h1").First.EvaluateAsync("e => { e.tabIndex = -1; e.focus(); }");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("#against")).Not.ToBeFocusedAsync();

        await page.Locator("#event-title").FocusAsync();
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("#against")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#against")).ToBeInViewportAsync();
        Assert.Equal(address, visitor.Address);
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task Words_light_up_with_the_field_they_gave()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync(await visitor.FilledAsync("/events/{event}"));
        var passage = page.Locator(".passage").First;
        var field = passage.Locator("[data-shows]").First;
        var words = passage.Locator($"mark[data-field~='{await field.GetAttributeAsync("data-shows")}']").First;
        await Assertions.Expect(words).ToHaveCSSAsync("outline-style", "none");

        await field.FocusAsync();
        await Assertions.Expect(words).ToHaveCSSAsync("outline-style", "solid");
    }
}
