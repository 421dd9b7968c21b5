using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Matrix;

/// <summary>What was in force against what was publicly known.</summary>
public sealed class MatrixKnownTests
{
    [Fact]
    public void What_nobody_had_told_by_then_says_since_when_it_is_known()
    {
        var view = SampleMatrix.View("asof=2024-06-15");
        var cell = view.Cell("FR", "storm-shadow");
        Assert.Equal((Standing.Permitted, "since 1 March 2024"), (cell.Standing, cell.Since));
        Assert.Equal(["not publicly known until 20 November 2024"], cell.Remarks);
        Assert.Contains("1 cell shown rests on what was not publicly known on this day, and says since when it was.", view.Remarks);
    }

    [Theory]
    [InlineData("2024-06-15", "FR", "storm-shadow", "Unknown", "by what is known now: permitted since 1 March 2024, first reported 20 November 2024")]
    [InlineData("2024-11-20", "FR", "storm-shadow", "Permitted", "")]
    [InlineData("2024-05-30", "US", "unspecified", "Prohibited", "by what is known now: limited since 30 May 2024, first reported 31 May 2024")]
    [InlineData("2024-05-31", "US", "unspecified", "Limited", "")]
    public void By_the_public_clock_only_what_was_published_counts(string asOf, string actor, string weapon, string word, string remark)
    {
        var cell = SampleMatrix.View($"asof={asOf}&known=public").Cell(actor, weapon);
        Assert.Equal((word, remark), (cell.Word, string.Join('|', cell.Remarks)));
    }

    [Theory]
    [InlineData("", "since 20 May 2024", "2 sources, declared")]
    [InlineData("&known=public", "since May 2024", "1 source, reported")]
    public void An_event_is_as_precise_and_as_well_attested_as_its_reports_by_then(string known, string since, string attested)
    {
        var cell = SampleMatrix.View("asof=2024-06-15" + known).Cell("IL", "f-16");
        Assert.Equal((since, attested), (cell.Since, cell.Attested));
    }

    [Fact]
    public void Between_two_days_the_public_clock_compares_what_was_known_on_each()
    {
        var change = Assert.Single(SampleMatrix.View("country=FR&weapon=storm-shadow&asof=2024-11-20&since=2024-11-19&known=public").Changes);
        Assert.Equal((Standing.Unknown, Standing.Permitted), (change.Before, change.After));
        Assert.Empty(SampleMatrix.View("country=FR&weapon=storm-shadow&asof=2024-11-20&since=2024-11-19").Changes);
    }

    [Fact]
    public void What_has_no_date_of_publication_is_left_out_and_counted()
    {
        var snapshot = SampleMatrix.Of([SampleEvents.Event("a", PolicyAction.Permits, "2024-01-01", "unspecified")]);
        var view = SampleMatrix.View("asof=2024-06-01&known=public", snapshot: snapshot);
        Assert.Equal(Standing.Unknown, view.Cell("US", "unspecified").Standing);
        Assert.Contains("1 event without a date of publication cannot be placed and is left out.", view.Remarks);
    }
}
