using System.Net;
using ArmsPolicyTimeline.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.Hosting;

public sealed class WaitingTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sources/anything?passage=2")]
    [InlineData("/nothing")]
    public async Task Until_the_seeds_are_read_pages_wait_and_then_answer(string path)
    {
        using var site = new SampleSite { IsWaiting = true };
        using var client = site.Browser();
        using var waiting = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, waiting.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), waiting.Headers.RetryAfter?.Delta);
        Assert.Contains("The articles are being read", await waiting.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        site.Services.GetRequiredService<Readiness>().SetReady();
        using var ready = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.NotEqual(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
    }

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/styles/app.css", HttpStatusCode.OK)]
    [InlineData("/waiting.js", HttpStatusCode.OK)]
    public async Task What_a_waiting_page_needs_answers_at_once(string path, HttpStatusCode status)
    {
        using var site = new SampleSite { IsWaiting = true };
        using var client = site.Browser();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_waiting_page_says_how_far_it_is()
    {
        using var site = new SampleSite { IsWaiting = true };
        site.Services.GetRequiredService<Readiness>().Say("3 of 5 articles are read.");
        using var client = site.Browser();
        using var answer = await client.GetAsync("/about", TestContext.Current.CancellationToken);
        Assert.Contains("3 of 5 articles are read.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
