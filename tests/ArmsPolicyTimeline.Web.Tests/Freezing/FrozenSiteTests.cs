using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;

namespace ArmsPolicyTimeline.Web.Tests.Freezing;

/// <summary>Links that name a state of the data: what came since is left out and told. The record of the sample has seven changes; the first two are new events.</summary>
public sealed class FrozenSiteTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/?data=sample-versi.7", "NO,DK")]
    [InlineData("/?data=elsewhere.2", "NO,DK")]
    [InlineData("/?data=elsewhere.0", "NO")]
    [InlineData("/?data=elsewhere.99", "NO,DK")]
    [InlineData("/?data=elsewhere", "NO,DK")]
    public async Task Events_that_came_since_are_left_out(string address, string lanes)
    {
        using var page = await PageAsync(address);
        Assert.Equal(lanes.Split(','), page.QuerySelectorAll("[data-lane]").Select(l => l.GetAttribute("data-lane")));
    }

    [Theory]
    [InlineData("/?data=sample-versi.7", "The data is the same as when this link was made (data of 3 June 2024, 08:15 UTC).", null)]
    [InlineData("/?data=elsewhere.6", "1 change in this view since 3 June 2024, 08:15 UTC; what was corrected, re-coded or withdrawn is shown as it is known now.", "/changes?after=6")]
    [InlineData("/?country=DK&data=elsewhere.0", "1 new event in this view since this link was made, left out here.", "/changes?country=DK&after=0")]
    [InlineData("/?action=urges&data=elsewhere.5", "Nothing changed in this view since 3 June 2024, 08:15 UTC; elsewhere in the data something did.", "/changes?after=5")]
    [InlineData("/?data=elsewhere.99", "The data has changed since this link was made, in a way that cannot be taken back here: this is what is known now.", "/changes")]
    [InlineData("/compare?lanes=NO:unspecified&data=elsewhere.4", "2 changes in this view", "/changes?country=NO&weapon=unspecified&topic=use&recipient=UA&after=4")]
    [InlineData("/events/dk-permits-f-16-2024-05-30?data=elsewhere.3", "1 change on this page since 2 June 2024, 08:15 UTC; this is what is known now.", "/changes?event=dk-permits-f-16-2024-05-30&after=3")]
    public async Task The_page_says_what_changed_and_leads_there(string address, string words, string? changes)
    {
        using var page = await PageAsync(address);
        var banner = page.QuerySelector(".frozen")!;
        Assert.StartsWith(words, banner.TextContent.Trim(), StringComparison.Ordinal);
        var links = banner.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(changes is null ? 1 : 2, links.Count);
        Assert.Equal(changes ?? links[0], links[0]);
        Assert.DoesNotContain("data=", links[^1], StringComparison.Ordinal);
        if (changes is not null)
        {
            using var client = site.Browser();
            using var answer = await client.GetAsync(changes, Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/?country=DK")]
    [InlineData("/figures")]
    [InlineData("/about?data=elsewhere.0")]
    public async Task Where_no_state_is_named_nothing_is_said(string address)
    {
        using var page = await PageAsync(address);
        Assert.Null(page.QuerySelector(".frozen"));
    }

    [Fact]
    public async Task The_state_stays_while_one_moves_on_the_page_and_goes_when_asked()
    {
        using var page = await PageAsync("/?asof=2024-06-15&data=elsewhere.0");
        var links = page.QuerySelectorAll("main a[href^='/?']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Contains("data=elsewhere.0", l, StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("aside form input[type=hidden]"), i => i.GetAttribute("name") == "data" && i.GetAttribute("value") == "elsewhere.0");
        Assert.Equal("/?asof=2024-06-15", page.QuerySelector(".frozen a:last-child")!.GetAttribute("href"));
        Assert.Contains("/picture.svg?asof=2024-06-15&data=elsewhere.0", page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Files_and_answers_for_programs_are_of_the_same_state()
    {
        using var client = site.Browser();
        using var live = JsonDocument.Parse(await client.GetStringAsync("/api/events", Cancel));
        using var frozen = JsonDocument.Parse(await client.GetStringAsync("/api/events?data=elsewhere.0", Cancel));
        Assert.Equal((3, 2), (live.RootElement.GetProperty("total").GetInt32(), frozen.RootElement.GetProperty("total").GetInt32()));
        Assert.NotEqual(live.RootElement.GetProperty("version").GetString(), frozen.RootElement.GetProperty("version").GetString());
        Assert.DoesNotContain(Sample.Permits.Id, await client.GetStringAsync("/api/events.csv?data=elsewhere.0", Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("Denmark", await client.GetStringAsync("/matrix.csv?asof=2024-06-15&data=elsewhere.0", Cancel), StringComparison.Ordinal);
        using var refused = await client.GetAsync("/api/events?data=%3Cb%3E", Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task A_frame_is_frozen_to_the_state_that_its_page_shows()
    {
        using var page = await PageAsync("/?country=NO&asof=2024-06-15");
        Assert.Contains("/embed?country=NO&asof=2024-06-15&data=sample-versi.7", WebUtility.HtmlDecode(page.QuerySelector("#embed-frozen")!.TextContent), StringComparison.Ordinal);
        using var frozen = await PageAsync("/?country=NO&asof=2024-06-15&data=elsewhere.6");
        Assert.Contains("&data=elsewhere.6", WebUtility.HtmlDecode(frozen.QuerySelector("#embed-frozen")!.TextContent), StringComparison.Ordinal);
        Assert.DoesNotContain("data=", WebUtility.HtmlDecode(frozen.QuerySelector("#embed-live")!.TextContent), StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> PageAsync(string address)
    {
        using var client = site.Browser();
        return new HtmlParser().ParseDocument(await client.GetStringAsync(address, Cancel));
    }
}
