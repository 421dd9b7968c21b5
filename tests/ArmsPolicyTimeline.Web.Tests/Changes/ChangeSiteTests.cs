using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;

namespace ArmsPolicyTimeline.Web.Tests.Changes;

/// <summary>The record of changes as page, JSON and Atom, and ids that were given out.</summary>
public sealed class ChangeSiteTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_former_id_leads_to_the_event_with_its_query()
    {
        Assert.Equal($"/events/{Sample.Permits.Id}?asof=2024-06-01", (await LocationAsync($"/events/{SampleChanges.RenamedId}?asof=2024-06-01"))!.ToString());
        Assert.Equal($"/events/{Sample.Permits.Id}?asof=2024-06-01", (await LocationAsync($"/e/{Sample.Permits.Id}?asof=2024-06-01"))!.ToString());
        Assert.EndsWith($"/api/events/{Sample.Permits.Id}", (await LocationAsync($"/api/events/{SampleChanges.RenamedId}"))!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_event_says_when_why_and_what_it_last_said()
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync("/events/" + SampleChanges.WithdrawnId, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        foreach (var said in new[] { "3 June 2024, 08:15 UTC", "Norway permits F-16", "April 2024", "no article that is here supports it any more", $"/sources/{Sample.SourceId}", $"/changes?event={SampleChanges.WithdrawnId}" })
        {
            Assert.Contains(said, page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "7 6 5 4 3 2 1")]
    [InlineData("?country=DK", "4 1")]
    [InlineData("?action=urges", "5")]
    [InlineData("?country=NO&kind=withdrawn,merged", "7 6")]
    [InlineData("?from=2024-04&to=2024-04", "6 5")]
    [InlineData("?q=norway", "7 6 5 3 2")]
    [InlineData("?source=" + Sample.SourceId + "&before=4", "3 2 1")]
    [InlineData("?after=5", "7 6")]
    [InlineData("?after=2&before=5", "4 3")]
    [InlineData("?after=7", "")]
    [InlineData("?event=" + SampleChanges.RenamedId, "4 1")]
    public async Task Page_JSON_and_Atom_hold_the_changes_that_a_filter_asks_for(string query, string numbers)
    {
        var wanted = numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using var json = JsonDocument.Parse(await TextAsync("/api/changes" + query));
        var feed = XDocument.Parse(await TextAsync("/api/changes.atom" + query));
        var page = await TextAsync("/changes" + query);

        Assert.Equal(wanted, json.RootElement.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("number").ToString()));
        Assert.Equal(wanted, feed.Root!.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value.Split(":change/")[1]));
        Assert.Equal(wanted, page.Split("id=\"change-").Skip(1).Select(p => p.Split('"')[0]));
    }

    [Fact]
    public async Task A_change_tells_its_kind_its_cause_and_what_it_changed()
    {
        using var json = JsonDocument.Parse(await TextAsync("/api/changes?kind=corrected"));
        var change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());

        Assert.Equal(("corrected", SampleChanges.RenamedId, Sample.Permits.Id), (change.GetProperty("kind").GetString(), change.GetProperty("event").GetString(), change.GetProperty("into").GetString()));
        Assert.Equal("""[{"field":"date","before":"2024-05","after":"2024-05-30"}]""", change.GetProperty("fields").GetRawText());
        Assert.False(change.TryGetProperty("rules", out _));
        using var other = JsonDocument.Parse(await TextAsync("/api/changes?kind=re-coded"));
        Assert.Equal("joining 9", Assert.Single(other.RootElement.GetProperty("changes").EnumerateArray()).GetProperty("rules").GetString());
    }

    [Fact]
    public async Task Pages_of_JSON_follow_one_another_by_key()
    {
        using var client = site.Browser();
        var (numbers, next) = (new List<long>(), "/api/changes?limit=3");
        while (next is not null)
        {
            using var json = JsonDocument.Parse(await client.GetStringAsync(next, TestContext.Current.CancellationToken));
            numbers.AddRange(json.RootElement.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("number").GetInt64()));
            next = json.RootElement.TryGetProperty("next", out var address) ? address.GetString()!.Replace("/api/changes?", "/api/changes?limit=3&", StringComparison.Ordinal) : null;
        }

        Assert.Equal([7, 6, 5, 4, 3, 2, 1], numbers);
    }

    [Fact]
    public async Task An_empty_limit_is_none_for_changes_as_for_events()
    {
        using var json = JsonDocument.Parse(await TextAsync("/api/changes?limit="));
        Assert.Equal(7, json.RootElement.GetProperty("changes").GetArrayLength());
        using var page = JsonDocument.Parse(await TextAsync("/api/events?limit="));
        Assert.Equal(3, page.RootElement.GetProperty("events").GetArrayLength());
    }

    [Theory]
    [InlineData("kind=news", "kind")]
    [InlineData("before=x", "before")]
    [InlineData("after=x", "after")]
    [InlineData("limit=0", "limit")]
    [InlineData("weapn=f-16", "weapn")]
    public async Task A_parameter_that_cannot_be_used_is_named(string query, string parameter)
    {
        foreach (var path in new[] { "/api/changes?", "/api/changes.atom?" })
        {
            using var client = site.Browser();
            using var answer = await client.GetAsync(path + query, TestContext.Current.CancellationToken);
            using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

            Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
            Assert.Equal(parameter, problem.RootElement.GetProperty("errors")[0].GetProperty("parameter").GetString());
        }
    }

    [Fact]
    public async Task The_feed_has_all_that_Atom_requires()
    {
        var feed = XDocument.Parse(await TextAsync("/api/changes.atom")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.All(["id", "title", "updated"], name => Assert.False(string.IsNullOrWhiteSpace(Assert.Single(element.Elements(Atom + name)).Value)));
            Assert.True(Uri.IsWellFormedUriString(element.Element(Atom + "id")!.Value, UriKind.Absolute));
        }

        Assert.Equal("tag:arms-policy-timeline.invalid,2026:changes/all", feed.Element(Atom + "id")!.Value);
        Assert.Equal("tag:arms-policy-timeline.invalid,2026:change/7", feed.Element(Atom + "entry")!.Element(Atom + "id")!.Value);
        Assert.Equal("ArmsPolicyTimeline", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Single(feed.Elements(Atom + "link"), l => (string?)l.Attribute("rel") == "self");
        Assert.Equal(["merged", "withdrawn", "re-coded", "corrected", "reported", "added", "added"], feed.Elements(Atom + "entry").Select(e => (string)e.Element(Atom + "category")!.Attribute("term")!));
    }

    private async Task<Uri?> LocationAsync(string path)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        return answer.Headers.Location;
    }

    private async Task<string> TextAsync(string path)
    {
        using var client = site.Browser();
        return await client.GetStringAsync(path, TestContext.Current.CancellationToken);
    }
}
