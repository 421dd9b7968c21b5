using ArmsPolicyTimeline.Browser.Tests.Site;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Web.Hosting;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>Every page and state, in both themes at three widths: no violation, no complaint of the console or the content security policy.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly int[] Widths = [390, 1280, 1920];

    private static readonly AxeRunOptions Everything = new()
    {
        Rules = new() { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData("/")]
    [InlineData("/?by=weapon")]
    [InlineData("/?event={event}")]
    [InlineData("/?view=table")]
    [InlineData("/?view=table&event={event}")]
    [InlineData("/?q=weapons")]
    [InlineData("/?country=NATO&weapon=f-16&from=2019&to=2019-12")]
    [InlineData("/?country=nowhere")]
    [InlineData("/events/{event}")]
    [InlineData("/events/nothing")]
    [InlineData("/sources")]
    [InlineData("/sources/{source}?passage=1")]
    [InlineData("/about")]
    [InlineData("/nothing")]
    public async Task A_page_has_no_violation(string address)
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync(await FilledAsync(visitor, address));
        Assert.Empty(await ViolationsAsync(visitor.Page));
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task The_filters_as_a_sheet_have_no_violation()
    {
        await using var visitor = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await visitor.OpenAsync("/");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Filters", Exact = true }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#filters")).ToBeVisibleAsync();
        Assert.Empty(await ViolationsAsync(visitor.Page, [390]));
    }

    [Fact]
    public async Task The_waiting_page_has_no_violation_and_opens_the_page_when_ready()
    {
        var gate = new TaskCompletionSource();
        await using var site = new ProductSite(services =>
        {
            services.RemoveAll<IHostedService>();
            services.AddHostedService(s => new Opening(s.GetRequiredService<Readiness>(), gate.Task));
        });
        await using var visitor = await VisitAsync(site, "/about");
        Assert.Empty(await ViolationsAsync(visitor.Page));
        gate.SetResult();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Method and codebook" })).ToBeVisibleAsync();
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task The_error_page_has_no_violation_and_tells_no_secret()
    {
        await using var site = new ProductSite(services =>
        {
            services.RemoveAll<IHostedService>();
            services.AddHostedService(s => new Opening(s.GetRequiredService<Readiness>(), Task.CompletedTask));
            services.RemoveAll<IChronicleReader>().AddSingleton<IChronicleReader, BrokenReader>();
        });
        await using var visitor = await VisitAsync(site, "/sources");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "This page could not be made" })).ToBeVisibleAsync();
        Assert.DoesNotContain(BrokenReader.Secret, await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await ViolationsAsync(visitor.Page));
        visitor.HasNoComplaint();
    }

    private async Task<Visitor> VisitAsync(ProductSite site, string address)
    {
        var visitor = await chromium.VisitAsync(address: Started(site).Address.ToString());
        await visitor.Page.GotoAsync(address);
        return visitor;
    }

    private static ProductSite Started(ProductSite site)
    {
        site.Start();
        return site;
    }

    private static async Task<string> FilledAsync(Visitor visitor, string address)
    {
        if (!address.Contains('{', StringComparison.Ordinal))
        {
            return address;
        }

        await visitor.Page.GotoAsync("/?view=table");
        var id = await visitor.Page.Locator("tr[data-event]").Nth(3).GetAttributeAsync("data-event");
        await visitor.Page.GotoAsync("/sources");
        var source = (await visitor.Page.Locator("tbody th a").First.GetAttributeAsync("href"))!.Split('/')[^1];
        return address.Replace("{event}", id, StringComparison.Ordinal).Replace("{source}", source, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, int[]? widths = null)
    {
        var found = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var width in widths ?? Widths)
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await page.RunAxe(Everything);
                found.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{scheme} {width}: {v.Id} ({v.Help}) at {n.Target} {n.Html}")));
            }
        }

        return found;
    }
}
