using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>A lost circuit loses nothing.</summary>
public sealed class ConnectionTests(Chromium chromium)
{
    [Fact]
    public async Task While_the_circuit_is_away_the_page_says_so_and_works_on()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        var cut = await CuttableAsync(visitor);
        await visitor.OpenAsync("/");
        await cut();
        await Assertions.Expect(page.GetByText("Connection lost.")).ToBeVisibleAsync();

        await page.Locator("[data-lane] .lane__name a").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(1);
        Assert.StartsWith("/?country=", visitor.Address, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sources" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_filter_ticked_while_the_circuit_is_away_is_shown_by_the_button()
    {
        await using var visitor = await chromium.VisitAsync();
        var page = visitor.Page;
        var cut = await CuttableAsync(visitor);
        await visitor.OpenAsync("/");
        await cut();
        await Assertions.Expect(page.GetByText("Connection lost.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "France" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Show \\d+ events") }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-lane]")).ToHaveCountAsync(1);
        Assert.Equal("/?country=FR", visitor.Address);
    }

    [Fact]
    public async Task When_the_server_has_forgotten_the_circuit_the_same_address_is_opened_anew()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync("/?country=FR&view=table");
        await visitor.Page.EvaluateAsync("() => { window.old = true; document.getElementById('components-reconnect-modal').className = 'components-reconnect-rejected'; }");
        await visitor.Page.WaitForFunctionAsync("() => window.old === undefined");
        await visitor.UntilConnectedAsync();
        Assert.Equal("/?country=FR&view=table", visitor.Address);
        visitor.HasNoComplaint();
    }

    /// <summary>Lets the circuit's socket pass until it is cut; from then on nothing gets through.</summary>
    private static async Task<Func<Task>> CuttableAsync(Visitor visitor)
    {
        var isCut = false;
        IWebSocketRoute? open = null;
        await visitor.Page.RouteWebSocketAsync("**/_blazor**", socket =>
        {
            open = socket;
            if (isCut)
            {
                _ = socket.CloseAsync();
            }
            else
            {
                socket.ConnectToServer();
            }
        });
        return async () =>
        {
            isCut = true;
            await visitor.Page.RouteAsync("**/_blazor/**", route => route.AbortAsync());
            await open!.CloseAsync(new() { Code = 1011, Reason = "cut" });
        };
    }
}
