using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Matrix;

/// <summary>What a cell says, worked out by hand.</summary>
public sealed class MatrixCellTests
{
    [Theory]
    [InlineData("2024-06-15", "US", "unspecified", "Limited", "since 30 May 2024", "near the border")]
    [InlineData("2024-05-29", "US", "unspecified", "Prohibited", "since 10 January 2024", "")]
    [InlineData("2024-01-09", "US", "unspecified", "Unknown", "", "")]
    [InlineData("2024-11-17", "US", "atacms", "Limited", "since 30 May 2024", "near the border")]
    [InlineData("2024-11-18", "US", "atacms", "Permitted", "since a day of 1 to 18 November 2024", "")]
    [InlineData("2024-05-30", "GB", "unspecified", "Unknown", "", "")]
    [InlineData("2024-05-31", "GB", "unspecified", "Permitted", "since May 2024", "")]
    [InlineData("2024-12-20", "GB", "unspecified", "Permitted", "since May 2024", "")]
    [InlineData("2024-06-10", "FR", "unspecified", "Permitted", "since 10 June 2024 or before", "")]
    [InlineData("2024-06-15", "US", "storm-shadow", "Unknown", "", "")]
    [InlineData("2024-07-01", "NL", "f-16", "Contested", "since 1 July 2024", "")]
    [InlineData("2024-03-31", "IL", "atacms", "Prohibited", "since 1 February 2024", "")]
    [InlineData("2024-04-01", "IL", "atacms", "Prohibited, under review", "since 1 February 2024", "")]
    public void A_cell_says_what_holds_since_when_and_how_far(string asOf, string actor, string weapon, string word, string since, string limits)
    {
        var cell = SampleMatrix.View("asof=" + asOf).Cell(actor, weapon);
        Assert.Equal((word, since, limits), (cell.Word, cell.Since, cell.Limits));
    }

    [Fact]
    public void A_standing_handed_down_says_from_where()
    {
        var cell = SampleMatrix.View("asof=2024-06-15").Cell("US", "atacms");
        Assert.Equal("as weapons at large", cell.DerivedWords);
        Assert.True(cell.IsDerived);
        Assert.Equal("us-limits", cell.EventId);
        Assert.Equal("", SampleMatrix.View("asof=2024-12-01").Cell("US", "atacms").DerivedWords);
    }

    [Fact]
    public void A_weapon_s_own_word_that_repeats_what_was_handed_down_keeps_its_beginning()
    {
        var repeated = SampleEvents.Event("us-ban-atacms", PolicyAction.Prohibits, "2024-03-05", "atacms", published: "2024-03-05", sources: "jan");
        var cell = SampleMatrix.View("asof=2024-04-01", snapshot: SampleMatrix.Of(SampleMatrix.Events.Add(repeated))).Cell("US", "atacms");
        Assert.Equal(("since 10 January 2024", "us-ban-atacms", ""), (cell.Since, cell.EventId, cell.DerivedWords));
    }

    [Theory]
    [InlineData("US", "2 sources, declared", "may wire ¶ 7")]
    [InlineData("GB", "1 source, declared", "june wire ¶ 7")]
    public void A_cell_says_how_well_it_is_attested_and_where(string actor, string attested, string passage)
    {
        var cell = SampleMatrix.View("asof=2024-06-15").Cell(actor, "unspecified");
        Assert.Equal(attested, cell.Attested);
        Assert.Equal(passage, Assert.Single(cell.Passages).Words);
        Assert.EndsWith($"?event={cell.EventId}#p7", cell.Passages[0].Href, StringComparison.Ordinal);
        Assert.Equal($"/events/{cell.EventId}", cell.EventHref);
    }

    [Fact]
    public void Where_sources_disagree_both_passages_are_there()
    {
        var cell = SampleMatrix.View("asof=2024-07-02").Cell("NL", "f-16");
        Assert.Equal(["july-one wire ¶ 7", "july-two wire ¶ 7"], cell.Passages.Select(p => p.Words));
        Assert.Contains("sources disagree", cell.Remarks);
        Assert.Equal("2 sources, declared", cell.Attested);
    }

    [Theory]
    [InlineData("2024-04-08", "US", "")]
    [InlineData("2024-04-09", "US", "no word for 90 days")]
    [InlineData("2024-05-21", "US", "no word for 132 days")]
    [InlineData("2024-11-15", "GB", "no word for 106 days")]
    [InlineData("2024-12-01", "GB", "")]
    public void Silence_is_counted_from_the_last_word_up_to_the_day(string asOf, string actor, string silence) =>
        Assert.Equal(silence, SampleMatrix.View("asof=" + asOf).Cell(actor, "unspecified").Silence);

    [Fact]
    public void A_change_that_may_already_have_come_is_told() =>
        Assert.Equal(["may already be permitted: on a day of 1 to 18 November 2024"], SampleMatrix.View("asof=2024-11-10").Cell("US", "atacms").Remarks);

    [Fact]
    public void A_review_says_since_when() =>
        Assert.Equal(["under review since 1 April 2024"], SampleMatrix.View("asof=2024-04-20").Cell("IL", "atacms").Remarks);

    [Fact]
    public void A_ban_of_a_part_says_what_is_not_allowed()
    {
        var events = SampleMatrix.Events.Add(SampleEvents.Event("gb-no-deep", PolicyAction.Prohibits, "2024-07-01", "unspecified", "GB", published: "2024-07-01", sources: "june") with
        {
            Limits = new(null, null, RangeLimit.Long, null, null, "far behind the front"),
        });
        var cell = SampleMatrix.View("asof=2024-07-02", snapshot: SampleMatrix.Of(events)).Cell("GB", "unspecified");
        Assert.Equal((Standing.Limited, "not allowed: long range"), (cell.Standing, cell.Limits));
    }

    [Fact]
    public void Columns_are_weapons_at_large_then_classes_then_systems()
    {
        var events = SampleMatrix.Events.Add(SampleEvents.Event("gb-class", PolicyAction.Permits, "2024-07-01", "long-range-missiles", "GB", published: "2024-07-01", sources: "june"));
        var view = SampleMatrix.View("asof=2024-07-02", snapshot: SampleMatrix.Of(events));
        Assert.Equal(
            ["Weapons at large", "Long-range missiles class", "ATACMS long-range missiles", "F-16 combat aircraft", "Storm Shadow long-range missiles"],
            view.Columns.Select(c => $"{c.Name} {c.Kind}".TrimEnd()));
        Assert.Equal(["United Kingdom", "Israel", "United States", "France", "Netherlands"], view.Rows.Select(r => r.Name));
    }

    [Fact]
    public void Filters_take_classes_apart_and_leave_other_rows_out()
    {
        var view = SampleMatrix.View("country=US,FR&weapon=long-range-missiles&asof=2024-12-01");
        Assert.Equal(["ATACMS", "Storm Shadow"], view.Columns.Select(c => c.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["France", "United States"], view.Rows.Select(r => r.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["France", "United States", "Long-range missiles"], view.Chips.Select(c => c.Words));
        Assert.Equal("/matrix?country=US&weapon=long-range-missiles&asof=2024-12-01", view.Chips[0].Href);
    }

    [Fact]
    public void Another_topic_is_another_matrix()
    {
        var view = SampleMatrix.View("topic=supply&asof=2024-12-01");
        Assert.Equal("Supply of weapons to Ukraine, country by country", view.Headline);
        Assert.Equal("since October 2023", Assert.Single(view.Rows).Cells.Single().Since);
        Assert.Contains(SampleMatrix.View("topic=supply,use").Remarks, r => r.StartsWith("A matrix shows one topic at a time: Supply is shown", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_weapons_come_in_parts()
    {
        var vocabulary = SampleEvents.Vocabulary;
        var many = Enumerable.Range(1, 9).Select(i => SampleEvents.Event($"fr-{i}", PolicyAction.Permits, $"2024-07-0{i}", $"system-{i}", "FR", published: "2024-07-10", sources: "june"));
        var first = MatrixView.Create(SampleMatrix.Of([.. many]), vocabulary, SampleMatrix.Read(""));
        Assert.Equal(7, first.Columns.Length);
        Assert.Equal("Weapons 1 to 7 of 9, most stated first", first.ColumnPart!.Words);
        Assert.Equal((null, "/matrix?columns=2"), (first.ColumnPart.PreviousHref, first.ColumnPart.NextHref));
        var second = MatrixView.Create(SampleMatrix.Of([.. many]), vocabulary, SampleMatrix.Read("columns=2"));
        Assert.Equal(2, second.Columns.Length);
        Assert.Equal("/matrix", second.ColumnPart!.PreviousHref);
    }

    [Fact]
    public void Without_standings_it_says_what_to_do()
    {
        Assert.NotEqual("", SampleMatrix.View("", snapshot: SampleMatrix.Of([])).Empty);
        Assert.Contains("Take one away", SampleMatrix.View("country=RU").Empty, StringComparison.Ordinal);
        Assert.Equal("", SampleMatrix.View("").Empty);
    }
}
