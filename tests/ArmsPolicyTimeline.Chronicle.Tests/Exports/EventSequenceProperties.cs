using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Columns;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Exports;

/// <summary>Random events in every order, page by page.</summary>
public sealed class EventSequenceProperties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20240530UL, 1UL);

    private static readonly TimelineQuery[] Queries =
        [.. from order in Enum.GetValues<EventOrder>() from isTurned in new[] { false, true } select new TimelineQuery { Order = order, Descending = isTurned }];

    [Fact]
    public void Without_another_order_events_come_by_first_day_last_day_and_id_and_undated_ones_last() => Check.One(Fixed, Prop.ForAll(RandomEvents.Lists.ToArbitrary(), events =>
    {
        var expected = events.OrderBy(e => Days(e)?.Earliest ?? DateOnly.MaxValue).ThenBy(e => Days(e)?.Latest ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal);
        Assert.Equal(expected.Select(e => e.Id), Ids(Sequence(events, new())));
    }));

    [Fact]
    public void Pages_of_any_size_are_the_whole_in_every_order() => Check.One(Fixed, Prop.ForAll(RandomEvents.Lists.ToArbitrary(), Gen.Choose(1, 7).ToArbitrary(), (events, size) =>
    {
        foreach (var query in Queries)
        {
            var sequence = Sequence(events, query);
            var (read, from) = (new List<string>(), 0);
            while (from < sequence.Count)
            {
                var page = sequence.Events(from, size).Select(e => e.Id).ToList();
                read.AddRange(page);
                from = sequence.Behind(Sent(sequence.CursorOf(from + page.Count - 1, page[^1])));
            }

            Assert.Equal(Ids(sequence), read);
        }
    }));

    [Fact]
    public void What_follows_a_withdrawn_event_is_told_once() => Check.One(Fixed, Prop.ForAll(RandomEvents.Lists.ToArbitrary(), events =>
    {
        foreach (var query in Queries.Where(_ => events.Count > 0))
        {
            var before = Sequence(events, query);
            var number = events.Count / 2;
            var last = before.Events(number, 1).Single();
            var after = Sequence(EventList.Create([.. events.Where(e => !ReferenceEquals(e, last))]), query);
            Assert.Equal(Ids(before).Skip(number + 1), Ids(after).Skip(after.Behind(Sent(before.CursorOf(number, last.Id)))));
        }
    }));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not a cursor")]
    [InlineData("ZGF0ZQ")]
    [InlineData("====")]
    public void What_is_no_cursor_is_refused(string? text) => Assert.NotNull(EventCursor.Parse(text).Error);

    private static EventCursor Sent(EventCursor cursor)
    {
        Assert.Equal(cursor, EventCursor.Parse(cursor.ToString()).Value);
        Assert.Matches("^[A-Za-z0-9_-]+$", cursor.ToString());
        return EventCursor.Parse(cursor.ToString()).Value!;
    }

    private static Chronicle.Dating.EdtfDate? Days(PolicyEvent policyEvent) => policyEvent.Date ?? policyEvent.FirstPublished;

    private static EventSequence Sequence(IEventList events, TimelineQuery query) => EventSequence.Of(new(events, [], "v"), SampleEvents.Vocabulary, query, null);

    private static IEnumerable<string> Ids(EventSequence sequence) => sequence.Events().Select(e => e.Id);
}
