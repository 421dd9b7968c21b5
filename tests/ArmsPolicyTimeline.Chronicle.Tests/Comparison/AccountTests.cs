using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Accounts;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>What the bands of a lane rest on.</summary>
public sealed class AccountTests
{
    private const string Window = "topic=use&from=2024-04&to=2024-12&account=US";

    [Fact]
    public void Every_stretch_names_what_opened_and_closed_it_and_the_rule()
    {
        var account = SampleView.Of(Window).Account!;

        // That ATACMS were prohibited as all weapons were is told once, and counted.
        Assert.Equal(1, account.HandedDown);
        Assert.Equal(
            [
                "Use, ATACMS | Prohibited, under review | 29 May 2024 | 18 November 2024 | us-considers | us-atacms | Rule 4, a change is considered",
                "Use, ATACMS | Permitted | some day of 1 to 18 November 2024 | no end known | us-atacms |  | Rule 3, who permits makes it permitted",
                "Use, Weapons at large | Prohibited | 10 January 2024 | 30 May 2024 | us-ban | us-limits | Rule 3, who prohibits makes it prohibited",
                "Use, Weapons at large | Limited | 30 May 2024 | no end known | us-limits |  | Rule 3, who permits with limits makes it limited",
            ],
            account.Stretches.Select(s => $"{s.What} | {s.Word} | {s.Since} | {s.Until} | {string.Join(' ', s.OpenedBy.Select(e => e.Id))} | {string.Join(' ', s.ClosedBy.Select(e => e.Id))} | {s.Rule}"));
    }

    [Fact]
    public void Silence_is_counted_up_to_the_day_looked_at()
    {
        // From 30 May to 1 October are 124 days.
        var stretches = SampleView.Of(Window + "&asof=2024-10-01").Account!.Stretches;
        Assert.Equal("Last word 30 May 2024, 124 days before 1 October 2024", stretches[^1].Silence);
        Assert.Equal("Last word 10 January 2024", stretches[^2].Silence);
    }

    [Fact]
    public void Only_the_days_shown_are_told_of() =>
        Assert.Equal([Standing.Permitted, Standing.Limited], SampleView.Of("topic=use&from=2024-12&to=2024-12&account=US").Account!.Stretches.Select(s => s.Standing));

    [Fact]
    public void What_was_handed_down_is_told_where_its_origin_is_not() => Assert.Equal(
        ["Rule 6, handed down from weapons", "Rule 4, a change is considered", "Rule 3, who permits makes it permitted"],
        SampleView.Of(Window + "&weapon=atacms").Account!.Stretches.Select(s => s.Rule));

    [Fact]
    public void Both_sides_of_a_dispute_are_quoted()
    {
        ImmutableArray<PolicyEvent> events =
        [
            SampleEvents.Event("a-no", PolicyAction.Prohibits, "2024-05-02", sources: "s1"),
            SampleEvents.Event("b-yes", PolicyAction.Permits, "2024-05-02", sources: "s2"),
        ];
        var contested = Account(SampleView.Snapshot with { Events = [.. events] }, "account=US").Stretches.Single();

        Assert.Equal((Standing.Contested, "Rule 7, two sources contradict one another for the same day"), (contested.Standing, contested.Rule));
        Assert.Equal(
            ["Sample Wire Prohibits /sources/s1?event=a-no#p7", "What may be fired where Permits /sources/s2?event=b-yes#p7"],
            contested.Sides.Select(s => $"{s.Source} {s.Says} {s.Href}"));
        Assert.All(contested.Sides, s => Assert.Equal("The ban was lifted on Thursday.", s.Quote));
    }

    [Fact]
    public void At_most_200_stretches_and_events_are_listed()
    {
        var first = new DateOnly(2024, 1, 1);
        var events = Enumerable.Range(0, 230).Select(i => SampleEvents.Event($"e{i:D3}", i % 2 == 0 ? PolicyAction.Permits : PolicyAction.Prohibits, first.AddDays(i).ToString("O")));
        var account = Account(new([.. events], [], "v"), "account=US");

        Assert.Equal((200, 30, 200, 30), (account.Stretches.Length, account.MoreStretches, account.Events.Length, account.MoreEvents));
        Assert.Equal(("e030", "e229"), (account.Events[0].Id, account.Events[^1].Id));
        Assert.Equal(("/?country=US&view=table", "/"), (account.TableHref, account.CloseHref));
        Assert.Equal(("/?lanes=US&account=US", "/?hide=US", "/?country=US&account=US"), (account.PinHref, account.HideHref, account.FocusHref));
    }

    [Fact]
    public void A_lane_that_is_not_there_has_no_account() => Assert.Null(SampleView.Of("account=FR").Account);

    private static LaneAccount Account(ChronicleSnapshot snapshot, string address) => SampleView.Of(snapshot, address).Account!;
}
