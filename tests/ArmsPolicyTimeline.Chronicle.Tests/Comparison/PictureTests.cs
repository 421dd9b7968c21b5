using System.Globalization;
using System.Xml.Linq;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>The timeline as a file: whole in itself, the same every time, and harmless whatever the words in it.</summary>
public sealed class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void It_says_what_it_shows_and_where_it_is_from()
    {
        var words = Words(Drawn("country=US,GB&topic=use&asof=2024-06-01&from=2024-01&to=2024-12"));
        Assert.Contains("Use on targets outside Ukraine", words);
        Assert.Contains("Filters: By United Kingdom or United States; Topic is use of supplied weapons; From Jan to Dec 2024.", words);
        Assert.Contains(words, w => w.StartsWith("Standing on 1 June 2024. Days shown: January to December 2024.", StringComparison.Ordinal));
        Assert.Contains("Sources: Sample Wire and What may be fired where.", words);
        Assert.Contains("https://example.org/?country=GB,US&topic=use&from=2024-01&to=2024-12&asof=2024-06-01", words);
        Assert.Contains(words, w => w.EndsWith("Data v1.", StringComparison.Ordinal));
        Assert.Contains("United States", words);
        Assert.Contains("United Kingdom", words);
    }

    [Fact]
    public void It_tells_those_who_cannot_see_it_what_holds()
    {
        var picture = Drawn("country=US,GB&topic=use&asof=2024-06-01");
        Assert.Equal("img", picture.Attribute("role")?.Value);
        var named = picture.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => picture.Elements().Single(e => e.Attribute("id")?.Value == id).Value).ToList();
        Assert.Equal("Use on targets outside Ukraine", named[0]);
        Assert.Contains("Standing on 1 June 2024: United States: limited (", named[1], StringComparison.Ordinal);
        Assert.Contains("United Kingdom: permitted (since 2 May).", named[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_views_give_equal_bytes_on_any_day()
    {
        const string Address = "country=US,GB&asof=2024-06-01";
        Assert.Equal(Written(SampleView.Of(Address, today: new(2024, 6, 20))), Written(SampleView.Of(Address, today: new(2026, 1, 1))));
    }

    [Theory]
    [InlineData(PictureTheme.Light)]
    [InlineData(PictureTheme.Dark)]
    public void It_loads_nothing_runs_nothing_and_needs_no_style_sheet(PictureTheme theme)
    {
        var picture = Drawn("open=US", theme: theme);
        string[] known = ["svg", "title", "desc", "defs", "pattern", "linearGradient", "stop", "rect", "circle", "line", "path", "g", "text", "tspan", "a"];
        Assert.Empty(picture.DescendantsAndSelf().Select(e => e.Name.LocalName).Except(known, StringComparer.Ordinal));
        var attributes = picture.DescendantsAndSelf().Attributes().ToList();
        Assert.DoesNotContain(attributes, a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name.LocalName is "style" or "class");
        Assert.Equal(["https://example.org/?asof=2024-12-10&open=US"], attributes.Where(a => a.Name.LocalName == "href").Select(a => a.Value));
        var ids = picture.Descendants().Attributes("id").Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(attributes.Where(a => a.Value.StartsWith("url(", StringComparison.Ordinal)), a => Assert.Contains(a.Value[5..^1], ids));
    }

    [Theory]
    [InlineData("</text><script>alert(1)</script>", "</text><script>alert(1)</script>")]
    [InlineData("a\u0000b\u001fc\uffff", "a b c\ufffd")]
    [InlineData("\"'&<>]]>", "\"'&<>]]>")]
    public void Words_from_outside_stay_words(string hostile, string shown)
    {
        var view = SampleView.Of("") with { Headline = hostile };
        var picture = XDocument.Parse(Written(view)).Root!;
        Assert.Contains(shown, Words(picture));
        Assert.Equal(shown, picture.Element(Svg + "title")!.Value);
        Assert.Empty(picture.Descendants(Svg + "script"));
    }

    [Fact]
    public void Half_a_character_is_replaced() =>
        Assert.Contains("\ufffd alone", Words(XDocument.Parse(Written(SampleView.Of("") with { Headline = "\ud800 alone" })).Root!));

    [Fact]
    public void What_is_on_other_pages_or_hidden_is_told()
    {
        var words = string.Join(' ', Words(Drawn("hide=GB")));
        Assert.Contains("Not shown: United Kingdom.", words, StringComparison.Ordinal);
        Assert.Contains("No event in the sources read passes the filters.", string.Join(' ', Words(Drawn("country=NL"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_has_what_is_shown_and_nothing_else()
    {
        var words = Words(Drawn("country=GB&topic=use"));
        Assert.Contains("Permitted", words);
        Assert.Contains("permits", words);
        Assert.DoesNotContain("Contested", words);
        Assert.DoesNotContain("warns", words);
    }

    [Theory]
    [InlineData(639)]
    [InlineData(2401)]
    public void A_width_beyond_the_limits_is_refused(int width) => Assert.Throws<ArgumentOutOfRangeException>(() => new PictureOptions("", width));

    [Theory]
    [InlineData(640)]
    [InlineData(2400)]
    public void Nothing_is_drawn_outside_of_it(int width)
    {
        var picture = Drawn("open=US", width);
        Assert.Equal($"0 0 {picture.Attribute("width")!.Value} {picture.Attribute("height")!.Value}", picture.Attribute("viewBox")!.Value);
        var height = double.Parse(picture.Attribute("height")!.Value, CultureInfo.InvariantCulture);
        Assert.All(picture.Descendants(Svg + "text"), t =>
        {
            Assert.InRange(double.Parse(t.Attribute("x")!.Value, CultureInfo.InvariantCulture), 0, width);
            Assert.InRange(double.Parse(t.Attribute("y")!.Value, CultureInfo.InvariantCulture), 10, height - 10);
        });
    }

    [Fact]
    public void Many_sources_are_named_by_those_with_the_most_events()
    {
        var snapshot = new ChronicleSnapshot(
            [.. Enumerable.Range(0, 15).Select(i => SampleEvents.Event($"e{i:D2}", PolicyAction.Permits, "2024-05-01", sources: i < 10 ? $"s{i % 4}" : $"s{i}") with { Date = EdtfDate.Day(new DateOnly(2024, 5, 1).AddDays(i)) })],
            [],
            "v");
        // s0 and s1 have three events each, s2 and s3 two, five others one.
        Assert.Contains("Sources: s0, s1, s2 and 6 more.", Words(XDocument.Parse(Written(SampleView.Of(snapshot, ""))).Root!));
    }

    private static List<string> Words(XElement picture) => [.. picture.Descendants(Svg + "text").Select(t => t.Value)];

    private static XElement Drawn(string address, int width = PictureOptions.UsualWidth, PictureTheme theme = PictureTheme.Light) =>
        XDocument.Parse(Written(SampleView.Of(address), width, theme)).Root!;

    private static string Written(TimelineView view, int width = PictureOptions.UsualWidth, PictureTheme theme = PictureTheme.Light) =>
        TimelinePicture.Write(view, new PictureOptions("https://example.org", width, theme));
}
