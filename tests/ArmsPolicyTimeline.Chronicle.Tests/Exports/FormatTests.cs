using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Comparison;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Exports;

/// <summary>Feeds, calendars and TimelineJS files of a few events, against what their formats require.</summary>
public sealed class FormatTests
{
    private const string Nasty = "a <b>&\"; c\\d,\ne \u0001 Äß 中文 👩‍🚀";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly PolicyEvent Undated = SampleEvents.Event("us-undated", PolicyAction.Permits, null, "atacms");

    private static readonly PolicyEvent[] Events =
    [
        .. SampleView.Events,
        Undated,
        SampleEvents.Event("fr-season", PolicyAction.Considers, "2024-24", "unspecified", "FR"),
        SampleEvents.Event("fr-year", PolicyAction.Urges, "2023~", "unspecified", "FR"),
        SampleEvents.Event("fr-nasty", PolicyAction.States, "2024-05-20/2024-05-26", "unspecified", "FR") with
        {
            Official = Nasty,
            Limits = new(null, null, null, null, null, string.Concat(Enumerable.Repeat(Nasty, 20))),
        },
    ];

    private static readonly ExportFrame Frame = new(SampleView.Snapshot, SampleEvents.Vocabulary, "https://example.org")
    {
        Query = new TimelineQuery { Words = "a < b & c" },
        Path = "/api/events.atom",
        Undated = 1,
    };

    [Fact]
    public void A_feed_has_what_rfc_4287_requires()
    {
        var feed = XDocument.Parse(Text("atom", Events)).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All([feed, .. feed.Elements(Atom + "entry")], part =>
        {
            Assert.All(["id", "title", "updated"], name => Assert.NotEqual("", Assert.Single(part.Elements(Atom + name)).Value));
            Assert.True(Uri.IsWellFormedUriString(part.Element(Atom + "id")!.Value, UriKind.Absolute), part.Element(Atom + "id")!.Value);
            Assert.All(part.Elements(Atom + "updated").Concat(part.Elements(Atom + "published")), date => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", date.Value));
            var alternate = Assert.Single(part.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "alternate");
            Assert.StartsWith("https://example.org/", alternate.Attribute("href")!.Value, StringComparison.Ordinal);
        });
        Assert.NotEqual("", Assert.Single(feed.Elements(Atom + "author")).Element(Atom + "name")!.Value);
        Assert.Equal("https://example.org/api/events.atom?q=a%20%3C%20b%20%26%20c", Assert.Single(feed.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        var ids = feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(Events.Select(e => $"tag:arms-policy-timeline.invalid,2026:event/{e.Id}"), ids);
        Assert.Equal(feed.Elements(Atom + "entry").Max(e => e.Element(Atom + "updated")!.Value), feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void Ids_of_a_feed_stay_when_the_site_moves() => Assert.Equal(
        XDocument.Parse(Text("atom", Events)).Descendants(Atom + "id").Select(e => e.Value),
        XDocument.Parse(Text("atom", Events, Frame with { Origin = "http://localhost:5080" })).Descendants(Atom + "id").Select(e => e.Value));

    [Fact]
    public void A_feed_without_events_is_a_feed()
    {
        var feed = XDocument.Parse(Text("atom", [])).Root!;
        Assert.Equal("2024-05-31T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Empty(feed.Elements(Atom + "entry"));
    }

    [Fact]
    public void A_calendar_has_whole_days_and_spans()
    {
        var calendar = Calendar();
        Assert.Equal(Events.Length - 1, calendar.Count(l => l == "BEGIN:VEVENT"));
        Assert.Equal(("20240530", "20240531"), DaysOf(calendar, "us-limits"));
        Assert.Equal(("20241101", "20241201"), DaysOf(calendar, "us-atacms"));
        Assert.Equal(("20241201", "20250301"), DaysOf(calendar, "fr-season"));
        Assert.Equal(("20230101", "20240101"), DaysOf(calendar, "fr-year"));
        Assert.DoesNotContain(calendar, l => l.Contains(Undated.Id, StringComparison.Ordinal));
        Assert.Contains(calendar, l => l.StartsWith("X-WR-CALDESC:", StringComparison.Ordinal) && l.EndsWith("Left out for want of a date: 1.", StringComparison.Ordinal));
        Assert.Contains(calendar, l => l.StartsWith("DESCRIPTION:Date: 2024-11 (November 2024).", StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_of_a_calendar_are_folded_and_escaped()
    {
        var raw = Text("ics", Events);
        Assert.DoesNotContain('\n', raw.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(raw.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', raw);
        var description = Calendar().Single(l => l.StartsWith("DESCRIPTION:", StringComparison.Ordinal) && l.Contains("By: a", StringComparison.Ordinal));
        Assert.Contains("By: a <b>&\"\\; c\\\\d\\,\\ne  Äß 中文 👩‍🚀", description, StringComparison.Ordinal);
        Assert.Equal(raw, Text("ics", Events));
    }

    [Fact]
    public void Timelinejs_dates_are_no_more_precise_than_their_sources()
    {
        using var json = JsonDocument.Parse(Text("timelinejs.json", Events));
        var slides = json.RootElement.GetProperty("events").EnumerateArray().ToDictionary(s => s.GetProperty("unique_id").GetString()!, s => s);
        Assert.Equal(Events.Length - 1, slides.Count);
        Assert.Equal(("""{"year":2024,"month":5,"day":30}""", "30 May 2024"), DateOf(slides["us-limits"]));
        Assert.Equal(("""{"year":2024,"month":11}""", "November 2024"), DateOf(slides["us-atacms"]));
        Assert.Equal(("""{"year":2023}""", "about 2023"), DateOf(slides["fr-year"]));
        Assert.Equal(("""{"year":2024,"month":12}""", "winter 2024/25"), DateOf(slides["fr-season"]));
        Assert.Equal("""{"year":2025,"month":2}""", slides["fr-season"].GetProperty("end_date").GetRawText());
        Assert.False(slides["us-atacms"].TryGetProperty("end_date", out _));
        Assert.Contains("&lt;b&gt;&amp;", slides["fr-nasty"].GetProperty("text").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("Left out for want of a date: 1.", json.RootElement.GetProperty("title").GetProperty("text").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_gives_the_same_bytes_twice() => Assert.All(EventFormat.Basic, format => Assert.Equal(
        format.Write(Frame, Events).SelectMany(p => p.ToArray()),
        format.Write(Frame, Events).SelectMany(p => p.ToArray())));

    private static (string Start, string Display) DateOf(JsonElement slide) => (slide.GetProperty("start_date").GetRawText(), slide.GetProperty("display_date").GetString()!);

    private static (string Start, string End) DaysOf(List<string> calendar, string id)
    {
        var at = calendar.FindIndex(l => l == $"UID:{id}@{ExportFrame.UsualAuthority}");
        return (After("DTSTART;VALUE=DATE:"), After("DTEND;VALUE=DATE:"));

        string After(string name) => calendar.Skip(at).First(l => l.StartsWith(name, StringComparison.Ordinal))[name.Length..];
    }

    // Unfolded: a line end with a blank behind it was put in by the writer.
    private static List<string> Calendar() => [.. Text("ics", Events).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];

    private static string Text(string format, IEnumerable<PolicyEvent> events, ExportFrame? frame = null) =>
        string.Concat(EventFormat.Basic.Single(f => f.Name == format).Write(frame ?? Frame, events).Select(p => Encoding.UTF8.GetString(p.Span)));
}
