using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparing;

public sealed class DaySpanTests
{
    [Theory]
    [InlineData("2024-05-30", null, "30 May 2024")]
    [InlineData("2024-11", null, "November 2024")]
    [InlineData("2024-11", "2024-11-18", "1 to 18 November 2024")]
    [InlineData("2024-22", "2024-11", "June to August 2024")]
    [InlineData("2024-06-01", "2024-05-20", "1 June 2024")]
    [InlineData(null, "2024-05-23", "by 23 May 2024")]
    [InlineData(null, "2024-05", "by 31 May 2024")]
    public void An_event_happened_by_its_first_report(string? date, string? published, string words) =>
        Assert.Equal(words, DayWords.Of(DaySpan.Of(SampleEvents.Event("e", PolicyAction.Permits, date, published: published))!));

    [Fact]
    public void What_only_holds_as_of_publication_had_happened_by_then() => Assert.Equal(
        new DaySpan(null, new(2024, 6, 30)),
        DaySpan.Of(SampleEvents.Event("e", PolicyAction.Permits, "2024-06") with { DateBasis = DateBasis.Publication }));

    [Fact]
    public void Without_any_date_there_is_no_span() => Assert.Null(DaySpan.Of(SampleEvents.Event("e", PolicyAction.Permits, null)));

    [Theory]
    [InlineData(26, 26, "26 days", "26 days after the request")]
    [InlineData(1, 1, "1 day", "1 day after the request")]
    [InlineData(3, 33, "3 to 33 days", "3 to 33 days after the request")]
    [InlineData(0, 91, "0 to 91 days", "0 to 91 days after the request")]
    [InlineData(62, 1820, "62 to 1,820 days", "62 to 1,820 days after the request")]
    [InlineData(5, null, "at least 5 days", "at least 5 days after the request")]
    [InlineData(null, 59, "at most 59 days", "at most 59 days after the request, or before it")]
    [InlineData(null, null, "not known", "how long before or after the request is not known")]
    public void Counts_in_words(int? least, int? most, string words, string after)
    {
        Assert.Equal(words, DayWords.Of(new DayCount(least, most)));
        Assert.Equal(after, DayWords.After(new(least, most), "the request"));
    }

    [Theory]
    [InlineData(0, 0, "on the day of the request")]
    [InlineData(-26, -26, "26 days before the request")]
    [InlineData(-365, -184, "184 to 365 days before the request")]
    [InlineData(-29, 1, "between 29 days before and 1 day after the request")]
    [InlineData(-91, 91, "at most 91 days before or after the request")]
    [InlineData(-4, null, "at most 4 days before the request, or after it")]
    [InlineData(null, -7, "at least 7 days before the request")]
    public void What_came_before_is_said_to_have(int? least, int? most, string after) => Assert.Equal(after, DayWords.After(new(least, most), "the request"));
}
