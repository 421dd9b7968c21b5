using ArmsPolicyTimeline.Browser.Tests.Site;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>The timeline in each of its states: no violation, no complaint of the console or the content security policy.</summary>
public sealed class TimelineAccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?by=weapon")]
    [InlineData("/?open=US&order=name&rows=dense&account=US")]
    [InlineData("/?event={event}")]
    [InlineData("/?view=table")]
    [InlineData("/?view=table&event={event}")]
    [InlineData("/?q=weapons")]
    [InlineData("/?country=NATO&weapon=f-16&from=2019&to=2019-12")]
    [InlineData("/?country=nowhere")]
    public Task A_page_has_no_violation(string address) => Axe.HasNoViolationAsync(chromium, address);

    [Fact]
    public async Task The_filters_as_a_sheet_have_no_violation()
    {
        await using var visitor = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await visitor.OpenAsync("/");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Filters", Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#filters")).ToBeVisibleAsync();
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page, [390]));
    }
}
