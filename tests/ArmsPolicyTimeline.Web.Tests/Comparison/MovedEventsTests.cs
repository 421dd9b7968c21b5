using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArmsPolicyTimeline.Web.Tests.Comparison;

/// <summary>Somebody writes while a page is made: it is made anew of what was written, as if it had been asked for a moment later.</summary>
public sealed class MovedEventsTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?view=table")]
    [InlineData("/events/dk-permits-f-16-2024-05-30")]
    [InlineData("/sources/sample-2024-05-31")]
    [InlineData("/matrix")]
    [InlineData("/matrix.csv")]
    [InlineData("/compare?lanes=DK,NO")]
    [InlineData("/compare.csv?lanes=DK,NO")]
    [InlineData("/figures")]
    [InlineData("/figures.csv")]
    public async Task Every_page_answers_as_if_nobody_had_written(string address)
    {
        var moving = new MovingReader(moves: 3);
        using var site = new SampleSite();
        using var written = site.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.RemoveAll<IChronicleReader>().AddSingleton<IChronicleReader>(moving)));
        using var browser = written.CreateClient();
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        Assert.True(moving.Reads > 3, $"{address} was made of {moving.Reads} readings");
    }
}
