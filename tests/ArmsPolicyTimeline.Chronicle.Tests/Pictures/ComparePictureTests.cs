using System.Xml.Linq;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Tests.Comparing;

namespace ArmsPolicyTimeline.Chronicle.Tests.Pictures;

/// <summary>Lanes side by side as a file: it explains itself, and what is drawn lies where the days lie.</summary>
public sealed class ComparePictureTests
{
    [Fact]
    public void It_says_what_it_compares_on_which_day_and_where_it_is_from()
    {
        var words = Words("lanes=US:atacms,GB&asof=2024-11-30&from=2024-01&to=2024-12");
        Assert.Contains("Use on targets outside Ukraine, side by side", words);
        Assert.Contains("Lanes: United States, ATACMS; United Kingdom.", words);
        Assert.Contains(words, w => w.StartsWith("Standing on 30 November 2024. Days shown: January to December 2024.", StringComparison.Ordinal));
        Assert.Contains("30 Nov 2024", words);
        Assert.Contains("Sources: s1 and s2.", words);
        Assert.Contains("ArmsPolicyTimeline. Data v1.", words);
        Assert.Contains("https://example.org/compare?lanes=US:atacms,GB&from=2024-01&to=2024-12&asof=2024-11-30", words);
    }

    [Fact]
    public void Lanes_that_it_chose_itself_are_named_in_its_address() =>
        Assert.Contains(Words("asof=2024-11-30"), w => w.StartsWith("https://example.org/compare?lanes=US,", StringComparison.Ordinal));

    [Fact]
    public void A_lane_by_its_own_days_says_which_day_is_zero_and_one_without_says_why()
    {
        var words = Words("lanes=GB,UA:atacms&day0=permission");
        Assert.Contains("United Kingdom: day 0 is 2 May 2024.", words);
        Assert.Contains(words, w => w.EndsWith("none in the sources read, so this lane cannot be placed", StringComparison.Ordinal));
        Assert.Contains("day 0", words);
        Assert.DoesNotContain("0", words);
    }

    [Fact]
    public void The_days_lie_where_the_scale_says()
    {
        // 100 days of which the 51st is the day compared: half of the plot.
        var picture = Drawn("lanes=US&from=2024-05-01&to=2024-08-08&asof=2024-06-20");
        var lines = picture.Descendants().Where(e => e.Name.LocalName == "line").Select(e => (X: Number(e, "x1"), Fill: e.Attribute("stroke")!.Value)).ToList();
        var first = lines.Min(l => l.X);
        var left = PictureText.All(picture).Single(t => t.Words.StartsWith("May", StringComparison.Ordinal)).Left;
        Assert.Contains(lines, l => Math.Abs(l.X - (left + ((1200 - left - 44) / 2))) < 0.05 && l.Fill == "#1d1f23");
        Assert.True(first < left);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lanes=US:atacms,GB:storm-shadow,FR,NL,UA,US")]
    [InlineData("lanes=US:atacms,GB:storm-shadow,FR,NL,UA,US&day0=approval")]
    [InlineData("lanes=US&from=2024-05-20&to=2024-06-03")]
    public void No_label_runs_into_another_at_any_width(string address)
    {
        foreach (var width in PictureText.Widths)
        {
            var picture = Drawn(address, width);
            Assert.True(PictureText.All(picture).Count > 12, "There is text.");
            Findings(PictureText.Collisions(picture), width);
        }
    }

    [Fact]
    public void Without_events_it_says_so() =>
        Assert.Contains("No events on this topic for this recipient.", Words("topic=personnel"));

    private static void Findings(IEnumerable<string> collisions, int width) => Assert.Empty(collisions.Select(c => $"{width}: {c}"));

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Words(string address) => [.. PictureText.All(Drawn(address)).Select(t => t.Words)];

    private static XElement Drawn(string address, int width = PictureOptions.UsualWidth) =>
        XDocument.Parse(ComparePicture.Write(SampleComparison.Of(address), new PictureOptions("https://example.org", width, PictureTheme.Light))).Root!;
}
