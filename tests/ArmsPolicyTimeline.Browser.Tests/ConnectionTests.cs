using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>A lost connection loses nothing.</summary>
public sealed class ConnectionTests(Chromium chromium)
{
    [Fact]
    public async Task While_the_server_is_away_the_page_says_so_and_shows_what_was_asked_for_when_it_is_back()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        var lanes = await visitor.LanesAsync();
        await page.RouteAsync("**/?*", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "France" }).CheckAsync();
        await Assertions.Expect(page.GetByText("Connection lost.")).ToBeVisibleAsync();
        Assert.Equal(lanes, await visitor.LanesAsync());
        Assert.Equal("/", visitor.Address);

        await page.UnrouteAsync("**/?*");
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText("Connection lost.")).ToBeHiddenAsync();
        Assert.Equal("/?country=FR", visitor.Address);
    }

    [Fact]
    public async Task What_is_ticked_while_the_server_is_away_adds_up()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        await visitor.OpenAsync("/");
        await page.RouteAsync("**/?*", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "France" }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Denmark" }).CheckAsync();
        await page.UnrouteAsync("**/?*");
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(2);
        Assert.Equal("/?country=DK,FR", visitor.Address);
    }

    [Fact]
    public async Task When_the_server_has_forgotten_a_circuit_the_same_address_is_opened_anew()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync("/?country=FR&view=table");
        await visitor.Page.EvaluateAsync("() => { window.old = true; document.getElementById('components-reconnect-modal').className = 'components-reconnect-rejected'; }");
        await visitor.Page.WaitForFunctionAsync("() => window.old === undefined");
        await visitor.UntilAtOnceAsync();
        Assert.Equal("/?country=FR&view=table", visitor.Address);
        visitor.HasNoComplaint();
    }
}
