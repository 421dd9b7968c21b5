using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Web.Sources;
using ArmsPolicyTimeline.Web.Tests.Samples;

namespace ArmsPolicyTimeline.Web.Tests.Sources;

public sealed class SourceListTests
{
    // Work 0 is of 1 January 2023, each next one of a day later; the sample's own source is of 31 May 2024, and one has no date.
    private static readonly ChronicleSnapshot Many = Sample.Snapshot with
    {
        Sources =
        [
            Sample.Source,
            Sample.Source with { Id = "undated", Metadata = Sample.Source.Metadata with { Published = null } },
            .. Enumerable.Range(0, 248).Select(n => Sample.Source with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"work-{n:000}"),
                Metadata = Sample.Source.Metadata with { Published = EdtfDate.Parse(new DateOnly(2023, 1, 1).AddDays(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Value },
            }),
        ],
    };

    [Theory]
    [InlineData(null, 1, "sample-2024-05-31", "work-149", 100, "Sources 1 to 100 of 250, the latest first")]
    [InlineData("2", 2, "work-148", "work-049", 100, "Sources 101 to 200 of 250, the latest first")]
    [InlineData("3", 3, "work-048", "undated", 50, "Sources 201 to 250 of 250, the latest first")]
    [InlineData("9", 3, "work-048", "undated", 50, "Sources 201 to 250 of 250, the latest first")]
    public void A_page_has_a_hundred_sources_the_latest_first(string? asked, int page, string first, string last, int count, string words)
    {
        var list = SourceList.Of(Many, asked);
        Assert.Equal((page, first, last, count), (list.Page, list.Rows[0].Source.Id, list.Rows[^1].Source.Id, list.Rows.Length));
        Assert.Equal(words, list.Words);
        Assert.Equal(250, list.Total);
        Assert.Empty(list.Notes);
    }

    [Theory]
    [InlineData(null, null, "/sources?page=2")]
    [InlineData("2", "/sources", "/sources?page=3")]
    [InlineData("3", "/sources?page=2", null)]
    public void Pages_lead_to_each_other(string? asked, string? before, string? next)
    {
        var list = SourceList.Of(Many, asked);
        Assert.Equal((before, next, 3), (list.PreviousHref, list.NextHref, list.Pages));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("99999999999")]
    public void What_is_no_page_is_left_out_with_a_note(string asked)
    {
        var list = SourceList.Of(Many, asked);
        Assert.Equal(1, list.Page);
        Assert.Equal([$"Left out page “{asked}”: pages are numbered from 1."], list.Notes);
    }

    [Fact]
    public void Events_are_counted_without_reading_any() =>
        Assert.Equal([("sample-2024-05-31", 3)], SourceList.Of(Sample.Snapshot with { Events = new MovedEvents() }, null).Rows.Select(r => (r.Source.Id, r.Events)));

    [Fact]
    public void Without_sources_there_is_one_empty_page()
    {
        var list = SourceList.Of(Sample.Snapshot with { Sources = [] }, null);
        Assert.Equal((0, 1, "No sources"), (list.Total, list.Pages, list.Words));
    }
}
