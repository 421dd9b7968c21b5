using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Matrix;

/// <summary>What differs between two days, and why.</summary>
public sealed class MatrixChangeTests
{
    [Fact]
    public void What_one_event_changed_is_told_once_with_what_was_handed_down()
    {
        var view = SampleMatrix.View("country=US&asof=2024-06-15&since=2024-05-15");
        var change = Assert.Single(view.Changes);
        Assert.Equal(("United States", "Weapons at large", "and with it ATACMS"), (change.Actor, change.Weapons, change.Followers));
        Assert.Equal((Standing.Prohibited, Standing.Limited, "since 30 May 2024"), (change.Before, change.After, change.Since));
        Assert.Equal(("United States permits weapons on targets outside Ukraine, with limits", "/events/us-limits"), (change.Events[0].Words, change.Events[0].Href));
        Assert.Equal("The ban was lifted on Thursday.", change.Quote);
        Assert.Equal("may wire ¶ 7", Assert.Single(change.Passages).Words);
        Assert.Equal("2 cells differ between 15 May 2024 and 15 June 2024.", view.ChangesWords);
    }

    [Fact]
    public void The_last_of_several_changes_says_so()
    {
        var changes = SampleMatrix.View("country=US&asof=2024-12-01&since=2024-05-15").Changes;
        Assert.Equal(["Weapons at large: Prohibited, Limited, ", "ATACMS: Prohibited, Permitted, the last of two changes in between"], changes.Select(c => $"{c.Weapons}: {c.BeforeWord}, {c.AfterWord}, {c.Between}"));
    }

    [Fact]
    public void A_cell_that_changed_says_what_it_was()
    {
        var view = SampleMatrix.View("asof=2024-06-15&since=2024-05-15");
        Assert.Equal("Before: prohibited", view.Cell("US", "unspecified").BeforeWords);
        Assert.Equal("Before: unknown", view.Cell("GB", "unspecified").BeforeWords);
        Assert.False(view.Cell("IL", "atacms").IsChanged);
        Assert.Null(SampleMatrix.View("asof=2024-06-15").Cell("US", "unspecified").Before);
    }

    [Fact]
    public void A_review_that_begins_is_a_change()
    {
        var change = Assert.Single(SampleMatrix.View("country=IL&weapon=atacms&asof=2024-04-01&since=2024-03-01").Changes);
        Assert.Equal(("Prohibited", "Prohibited, under review"), (change.BeforeWord, change.AfterWord));
    }

    [Fact]
    public void Only_what_changed_leaves_rows_and_columns_out()
    {
        var view = SampleMatrix.View("asof=2024-06-15&since=2024-05-31&changed=only");
        Assert.Equal(["France"], view.Rows.Select(r => r.Name));
        Assert.Equal(["Weapons at large"], view.Columns.Select(c => c.Name));
    }

    [Fact]
    public void Without_a_day_to_compare_with_only_what_changed_is_the_latest_change()
    {
        var view = SampleMatrix.View("country=US&asof=2024-06-15&changed=only");
        Assert.Equal(new DateOnly(2024, 5, 29), view.Query.Since);
        Assert.Equal(2, view.Rows.Single().Cells.Length);
        Assert.Equal("Nothing changed between these two days. Choose an earlier day to compare with, or show all cells.", SampleMatrix.View("country=US&asof=2024-06-15&since=2024-06-14&changed=only").Empty);
    }

    [Fact]
    public void A_cell_that_changed_and_changed_back_is_counted_and_not_listed()
    {
        var snapshot = SampleMatrix.Of(
        [
            SampleEvents.Event("a", PolicyAction.Prohibits, "2024-01-01", "unspecified", published: "2024-01-01", sources: "jan"),
            SampleEvents.Event("b", PolicyAction.Permits, "2024-02-01", "unspecified", published: "2024-02-01", sources: "jan"),
            SampleEvents.Event("c", PolicyAction.Prohibits, "2024-03-01", "unspecified", published: "2024-03-01", sources: "jan"),
        ]);
        var view = SampleMatrix.View("asof=2024-04-01&since=2024-01-15", snapshot: snapshot);
        Assert.Empty(view.Changes);
        Assert.Equal("No cell differs between 15 January 2024 and 1 April 2024. 1 cell changed in between and is as before.", view.ChangesWords);
    }
}
