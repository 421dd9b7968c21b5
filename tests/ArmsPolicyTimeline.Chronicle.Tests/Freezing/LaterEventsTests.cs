using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Freezing;

/// <summary>Which events a view leaves out that is frozen to an earlier state of the data.</summary>
public sealed class LaterEventsTests
{
    private static readonly EventSummary Summary = EventSummary.Of(SampleEvents.Event("x", PolicyAction.Permits, "2024-05-02", "atacms"));

    [Fact]
    public void New_events_are_later_also_those_that_new_rules_found() =>
        Assert.Equal(["a", "b"], Later(Added("a"), new(ChangeKind.ReCoded, "b") { Rules = "joining 9" }).Order(StringComparer.Ordinal));

    [Fact]
    public void What_was_known_and_only_changed_is_not_later() =>
        Assert.Empty(Later(
            new(ChangeKind.Reported, "a") { Joined = ["s2"] },
            new(ChangeKind.Corrected, "b") { Before = Summary, After = Summary },
            new(ChangeKind.ReCoded, "c") { Reworded = ["s1"], Rules = "joining 9" },
            new(ChangeKind.Corrected, "d") { IntoId = "d2", Before = Summary, After = Summary },
            new(ChangeKind.Withdrawn, "e") { Before = Summary }));

    [Fact]
    public void A_later_event_stays_later_under_another_id_and_is_gone_when_withdrawn() =>
        Assert.Equal(["a3"], Later(
            Added("a"),
            new(ChangeKind.Corrected, "a") { IntoId = "a2", Before = Summary, After = Summary },
            new(ChangeKind.ReCoded, "a2") { IntoId = "a3", Before = Summary, After = Summary, Rules = "joining 9" },
            Added("b"),
            new(ChangeKind.Withdrawn, "b") { Before = Summary }));

    [Fact]
    public void An_event_that_carries_one_that_was_known_is_shown() =>
        Assert.Empty(Later(Added("new"), new(ChangeKind.Merged, "old") { IntoId = "new", Before = Summary, After = Summary }));

    [Fact]
    public void One_that_carries_only_later_ones_is_not() =>
        Assert.Equal(["b"], Later(Added("a"), Added("b"), new(ChangeKind.Merged, "a") { IntoId = "b", Before = Summary, After = Summary }));

    [Fact]
    public void The_order_in_which_changes_are_read_does_not_matter()
    {
        RecordedChange[] changes =
        [
            new(1, DateTimeOffset.UnixEpoch, Added("a")),
            new(2, DateTimeOffset.UnixEpoch, new(ChangeKind.Corrected, "a") { IntoId = "a2", Before = Summary, After = Summary }),
        ];
        Assert.Equal(["a2"], LaterEvents.Among(changes));
        Assert.Equal(["a2"], LaterEvents.Among(changes.Reverse()));
    }

    [Fact]
    public void Without_later_events_it_is_the_same_snapshot_and_with_some_a_version_of_its_own()
    {
        var now = new ChronicleSnapshot([SampleEvents.Event("a", PolicyAction.Permits, "2024-05-02", "atacms"), SampleEvents.Event("b", PolicyAction.Permits, "2024-05-03", "atacms")], [], "0123456789abcdef");
        var state = new DataState("fedc", 7);
        Assert.Same(now, LaterEvents.LeftOut(now, new HashSet<string>(["c"]), state));
        var frozen = LaterEvents.LeftOut(now, new HashSet<string>(["b"]), state);
        Assert.Equal(["a"], frozen.Events.Select(e => e.Id));
        Assert.NotEqual(now.Version, frozen.Version);
        Assert.StartsWith("Frozen to data fedc: ", DataState.Words(state, frozen.Version), StringComparison.Ordinal);
        Assert.Equal("Made with data fedc, which has changed: this is what is known now.", DataState.Words(state, now.Version));
        Assert.Equal("", DataState.Words(DataState.Of(now.Version, 9), now.Version));
        Assert.Equal("", DataState.Words(null, now.Version));
    }

    [Theory]
    [InlineData("0123456789ab.57", "0123456789ab", 57L)]
    [InlineData("0123456789AB.0", "0123456789ab", 0L)]
    [InlineData("0123", "0123", null)]
    public void A_state_is_written_as_it_is_read(string written, string stamp, long? number)
    {
        var state = DataState.Parse(written)!;
        Assert.Equal((stamp, number), (state.Stamp, state.Number));
        Assert.Equal(written.ToLowerInvariant(), state.ToString());
        Assert.Equal(stamp.StartsWith("0123456789ab", StringComparison.Ordinal) || stamp == "0123", state.IsOf("0123456789abcdef"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".5")]
    [InlineData("abc.")]
    [InlineData("abc.-1")]
    [InlineData("abc.1.2")]
    [InlineData("<b>")]
    [InlineData("abc.99999999999999999999")]
    public void What_is_no_state_is_refused(string written) => Assert.Null(DataState.Parse(written));

    private static EventChange Added(string id) => new(ChangeKind.Added, id);

    private static IEnumerable<string> Later(params EventChange[] changes) =>
        LaterEvents.Among(changes.Select((c, i) => new RecordedChange(i + 1, DateTimeOffset.UnixEpoch, c)));
}
