using ArmsPolicyTimeline.Browser.Tests.Site;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>Every page but the timeline, and every state: no violation, no complaint of the console or the content security policy.</summary>
public sealed class PageAccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData("/events/{event}")]
    [InlineData("/events/nothing")]
    [InlineData("/sources")]
    [InlineData("/sources/{source}?passage=1")]
    [InlineData("/cite?cite={event}")]
    [InlineData("/about")]
    [InlineData("/api")]
    [InlineData("/figures")]
    [InlineData("/changes")]
    [InlineData("/changes?kind=corrected")]
    [InlineData("/data")]
    [InlineData("/nothing")]
    public Task A_page_has_no_violation(string address) => Axe.HasNoViolationAsync(chromium, address);

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
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
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
        Assert.Empty(await Axe.ViolationsAsync(visitor.Page));
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task What_is_withdrawn_moved_gone_or_frozen_has_no_violation()
    {
        await using var site = new ProductSite(services =>
        {
            services.Around<IChronicleReader>(reader => new RewrittenReader(reader));
            services.Around<IChangeReader>(changes => new WithdrawingReader(changes));
        });
        site.Start();
        await site.UntilReadyAsync(TestContext.Current.CancellationToken);
        await using var visitor = await chromium.VisitAsync(address: site.Address.ToString());
        foreach (var (address, shown) in new[]
        {
            ("/events/" + WithdrawingReader.Id, "This event was withdrawn"),
            (await visitor.FilledAsync("/sources/{source}"), "do not stand where they were read"),
            ("/?country=US&asof=2024-06-01&data=elsewhere.1", "in this view since"),
        })
        {
            await visitor.Page.GotoAsync(address);
            await Assertions.Expect(visitor.Page.GetByText(shown)).ToBeVisibleAsync();
            Assert.Empty(await Axe.ViolationsAsync(visitor.Page, [390]));
        }
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
}
