using System.Globalization;
using System.Xml.Linq;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Figures;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Pictures;

/// <summary>Moves by month as a file: heights are numbers, and a scale says which.</summary>
public sealed class FiguresPictureTests
{
    // Four in May: two yes, one no, one that only asks; one weighing in July; one on some day of May or June.
    private static readonly PolicyEvent[] Events =
    [
        SampleEvents.Event("a", PolicyAction.Permits, "2024-05-02", "atacms"),
        SampleEvents.Event("b", PolicyAction.Permits, "2024-05-03", "atacms", "GB"),
        SampleEvents.Event("c", PolicyAction.Prohibits, "2024-05-04", "atacms"),
        SampleEvents.Event("d", PolicyAction.Requests, "2024-05-05", "atacms", "UA"),
        SampleEvents.Event("e", PolicyAction.Considers, "2024-07", "atacms"),
        SampleEvents.Event("f", PolicyAction.Permits, "2024-05-30/2024-06-02", "atacms"),
    ];

    [Fact]
    public void It_says_what_it_counts_and_where_it_is_from()
    {
        var words = PictureText.All(Drawn("country=US,GB,UA")).Select(t => t.Words).ToList();
        Assert.Contains("Moves by month", words);
        Assert.Contains(words, w => w.StartsWith("6 events. ", StringComparison.Ordinal));
        Assert.Contains(words, w => w.StartsWith("Filters: By ", StringComparison.Ordinal));
        Assert.Contains("1 event is not dated to one month and counted nowhere here.", words);
        Assert.Contains("ArmsPolicyTimeline. Data v1.", words);
        Assert.Contains("https://example.org/figures?country=GB,UA,US", words);
        Assert.Contains("May 2024", words);
        Assert.Equal(["Yes", "Weighed", "No", "Talk"], words.Where(w => w is "Yes" or "Weighed" or "No" or "Talk"));
    }

    [Fact]
    public void A_column_is_as_high_as_its_number()
    {
        var rects = Drawn("").Descendants().Where(e => e.Name.LocalName == "rect" && e.Parent!.Name.LocalName == "svg").ToList();
        var columns = rects.Skip(1).Where(r => Number(r, "height") > 20).GroupBy(r => Number(r, "x")).OrderBy(g => g.Key).ToList();
        Assert.Equal(2, columns.Count);
        var heights = columns.ConvertAll(c => c.Sum(r => Number(r, "height")));
        Assert.Equal(4, heights[0] / heights[1], 2);
        Assert.Equal([2.0, 1.0, 1.0], columns[0].Select(r => Math.Round(Number(r, "height") / heights[1], 2)));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(48)]
    [InlineData(120)]
    public void No_label_runs_into_another_at_any_width(int months)
    {
        PolicyEvent[] events = [.. Enumerable.Range(0, months).SelectMany(m => Enumerable.Range(0, 1 + (m % 13)).Select(n =>
            SampleEvents.Event($"e{m}-{n}", PolicyAction.Permits, new DateOnly(1990, 1, 2).AddMonths(m).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "atacms")))];
        foreach (var width in PictureText.Widths)
        {
            Assert.Empty(PictureText.Collisions(Drawn("", width, events)).Select(c => $"{width}: {c}"));
        }
    }

    [Fact]
    public void Without_events_there_is_no_column() =>
        Assert.DoesNotContain("Yes", PictureText.All(Drawn("country=NL")).Select(t => t.Words));

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static XElement Drawn(string address, int width = PictureOptions.UsualWidth, params PolicyEvent[] events)
    {
        var pairs = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], (string?)p[1]));
        var snapshot = new ChronicleSnapshot([.. events.Length == 0 ? Events : events], [], "v1");
        var view = FiguresView.Create(snapshot, SampleEvents.Vocabulary, TimelineUrl.Read(pairs, SampleEvents.Vocabulary, snapshot));
        return XDocument.Parse(FiguresPicture.Write(view, new PictureOptions("https://example.org", width, PictureTheme.Light))).Root!;
    }
}
