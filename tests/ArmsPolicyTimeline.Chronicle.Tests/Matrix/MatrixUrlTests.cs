using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Tests.Matrix;

public sealed class MatrixUrlTests
{
    [Theory]
    [InlineData("")]
    [InlineData("country=GB,US&weapon=atacms&topic=use&recipient=UA&asof=2024-06-15&page=2&since=2024-05-01&changed=only&known=public&columns=3")]
    [InlineData("changed=only")]
    public void An_address_is_read_and_written_alike(string address)
    {
        var reading = SampleMatrix.Read(address);
        Assert.Empty(reading.Notes);
        Assert.Equal(address, MatrixUrl.Write(reading.Query));
    }

    [Theory]
    [InlineData("since=may", "Left out since “may”: it is one day, written as 2024-05-30.")]
    [InlineData("asof=2024-05-01&since=2024-05-01", "Left out since “2024-05-01”: it does not lie before the day shown, 2024-05-01.")]
    [InlineData("changed=all", "Left out changed “all”: it is only or left out.")]
    [InlineData("known=secret", "Left out known “secret”: it is public or left out.")]
    [InlineData("columns=0", "Left out columns “0”: pages are numbered from 1.")]
    [InlineData("country=XX", "Left out country “XX”: nothing is known by this id.")]
    public void A_bad_value_is_left_out_with_a_note(string address, string note) =>
        Assert.Equal(note, Assert.Single(SampleMatrix.View(address).Notes));

    [Fact]
    public void A_day_to_compare_with_that_the_last_day_does_not_follow_is_noted() =>
        Assert.StartsWith("Left out since “2030-01-01”", Assert.Single(SampleMatrix.View("since=2030-01-01").Notes), StringComparison.Ordinal);

    [Fact]
    public void Filters_and_day_come_from_the_timeline_and_go_back_to_it()
    {
        var timeline = new TimelineQuery { AsOf = new(2024, 6, 15), Words = "missiles" }.With(Dimension.Country, "US").With(Dimension.Action, "permits");
        Assert.Equal("/matrix?country=US&asof=2024-06-15", MatrixQuery.Of(timeline).Link());
        Assert.Equal("/?country=US&topic=use&asof=2024-06-15", SampleMatrix.View("country=US&asof=2024-06-15").TimelineHref);
    }
}
