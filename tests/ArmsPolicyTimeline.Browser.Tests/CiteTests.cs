using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>Copying and saving references, with script and without.</summary>
public sealed class CiteTests(Chromium chromium)
{
    [Fact]
    public async Task A_reference_is_copied_and_said_and_the_focus_stays()
    {
        await using var visitor = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Permissions = ["clipboard-read", "clipboard-write"] });
        var page = visitor.Page;
        await visitor.OpenAsync(await visitor.FilledAsync("/cite?cite={event}"));
        await page.Locator(".cite__style summary").Nth(1).ClickAsync();
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Copy APA 7" });
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[role=status][data-said-here]")).ToHaveTextAsync("APA 7 copied");
        await Assertions.Expect(button).ToBeFocusedAsync();
        Assert.Equal(await page.Locator("#cite-apa").TextContentAsync(), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task Without_script_events_are_chosen_cited_and_saved()
    {
        await using var visitor = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 900 }, JavaScriptEnabled = false, AcceptDownloads = true });
        var page = visitor.Page;
        await page.GotoAsync("/?view=table");
        var ids = new[] { await ChooseAsync(page, 0), await ChooseAsync(page, 2) };
        await page.GetByRole(AriaRole.Button, new() { Name = "Cite the chosen events" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Cite: 2 events chosen");
        Assert.All(ids, id => Assert.Contains(id, page.Url, StringComparison.Ordinal));
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy" })).ToHaveCountAsync(0);
        await page.Locator(".cite__style summary").Nth(3).ClickAsync();
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Save BibTeX as .bib" }).ClickAsync());
        Assert.EndsWith(".bib", saved.SuggestedFilename, StringComparison.Ordinal);
        Assert.StartsWith("@", await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> ChooseAsync(IPage page, int row)
    {
        var box = page.Locator("tr[data-event] input[name=cite]").Nth(row);
        await box.CheckAsync();
        return (await box.GetAttributeAsync("value"))!;
    }
}
