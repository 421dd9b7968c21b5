using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;
using ArmsPolicyTimeline.Chronicle.Tests.Reading;

namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>Runs docs/specs/confidence.md.</summary>
public sealed class ConfidenceSpecTests
{
    private static readonly EdtfDate Published = EdtfDate.Day(new DateOnly(2023, 6, 7));

    public static IEnumerable<TheoryDataRow<SpecRow>> ExampleRows => SpecTable.Theory("confidence.md", "Examples");

    [Fact]
    public void The_page_has_the_weights_that_are_used() => Assert.Equal(
        Enum.GetValues<ConfidenceFactor>().Select(f => (f.Slug(), ConfidenceWeights.Of(f))).Prepend(("base", ConfidenceWeights.Base)),
        SpecTable.Read("confidence.md", "Weights").Select(r => (r["Factor"], double.Parse(r["Weight"], CultureInfo.InvariantCulture))));

    [Theory]
    [MemberData(nameof(ExampleRows))]
    public void A_reading_has_the_factors_that_the_page_says(SpecRow row)
    {
        var read = Assert.Single(MadeUp.Read(row["Text"], Published).Candidates);
        Assert.Equal(row["Factors"], string.Join(' ', read.Factors.Select(f => f.Slug())));
        Assert.Equal(ConfidenceWeights.Confidence(read.Factors), read.Confidence);
    }

    [Fact]
    public void Many_events_make_each_surer()
    {
        string[] countries = ["Norway", "Denmark", "Poland", "Canada", "Belgium", "Spain", "Finland", "Italy"];
        var text = string.Join("\n\n", countries.Select(c => $"{c} sends missiles to Ukraine."));
        Assert.All(MadeUp.Read(text, Published).Candidates, c => Assert.Contains(ConfidenceFactor.ManyEvents, c.Factors));
        Assert.All(MadeUp.Read(text[..^40], Published).Candidates, c => Assert.DoesNotContain(ConfidenceFactor.ManyEvents, c.Factors));
    }

    [Fact]
    public void A_weight_above_nought_makes_surer_and_one_below_less_sure() => Assert.All(Enum.GetValues<ConfidenceFactor>(), f =>
        Assert.Equal(Math.Sign(ConfidenceWeights.Of(f)), ConfidenceWeights.Confidence([f]).CompareTo(ConfidenceWeights.Confidence([]))));

    [Fact]
    public void Confidence_never_leaves_its_range() =>
        Assert.All([Enumerable.Repeat(ConfidenceFactor.YesOrNo, 50), Enumerable.Repeat(ConfidenceFactor.NounTrigger, 50)], f => Assert.InRange(ConfidenceWeights.Confidence(f), 0.05, 0.95));
}
