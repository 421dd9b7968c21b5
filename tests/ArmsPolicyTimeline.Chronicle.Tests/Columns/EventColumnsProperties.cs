using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Columns;

/// <summary>The columns say of random events what the events say, and answer as a walk over the events does.</summary>
public sealed class EventColumnsProperties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20240530UL, 1UL);
    private static readonly Dimension[] All = Enum.GetValues<Dimension>();

    [Fact]
    public void They_say_what_the_events_say() => Holds((events, columns) =>
    {
        for (var place = 0; place < events.Count; place++)
        {
            var (e, days) = (events[place], events[place].Date ?? events[place].FirstPublished);
            Assert.Equal((days?.Earliest.DayNumber ?? -1, days?.Latest.DayNumber ?? -1), (columns.FirstDay(place), columns.LastDay(place)));
            Assert.Equal((e.Action, e.Topic, e.Evidence, e.Phase, place), (columns.Action(place), columns.Topic(place), columns.Evidence(place), columns.Phase(place), columns.Row(place)));
            Assert.All(All, d => Assert.Equal(Dimensions.IdsOf(d, e), columns[d].CodesOf(place).Select(c => columns[d].Ids[c])));
            var (told, kept) = (StandingFact.Of(e, place), columns.Fact(place));
            Assert.True(told.Weapons.SequenceEqual(kept.Weapons) && told.Sources.SequenceEqual(kept.Sources, StringComparer.Ordinal));
            Assert.Equal(told with { Weapons = [], Sources = [] }, kept with { Weapons = [], Sources = [] });
        }
    });

    [Fact]
    public void Filters_let_through_what_a_walk_finds() => Holds((events, columns) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3).WithReplay(7UL, 1UL), Prop.ForAll(Two(), days =>
    {
        foreach (var (from, to) in new (int?, int?)[] { (days.Min(), days.Max()), (days.Min(), null), (null, days.Max()), (null, null) })
        {
            Assert.Equal(Places(events, e => IsOn(e, from, to)), columns.Between(from, to));
        }

        foreach (var dimension in All)
        {
            var wanted = columns[dimension].Ids.Where((_, i) => i % 2 == days.Min() % 2).ToHashSet(StringComparer.Ordinal);
            var codes = Enumerable.Range(0, columns[dimension].Ids.Length).Where(c => wanted.Contains(columns[dimension].Ids[c])).ToHashSet();
            var having = columns[dimension].Having(codes);
            Assert.Equal(Places(events, e => Dimensions.IdsOf(dimension, e).Any(wanted.Contains)), having);
            var both = having.And(columns.Between(days.Min(), null));
            Assert.Equal(both.Count, having.CountOfBoth(columns.Between(days.Min(), null)));
            foreach (var other in All)
            {
                Assert.Equal(columns[other].Ids.Select(id => both.Count(p => Dimensions.IdsOf(other, events[p]).Contains(id, StringComparer.Ordinal))), columns[other].Counts(both));
            }
        }
    })));

    [Fact]
    public void Buckets_count_what_begins_in_them() => Holds((events, columns) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(5).WithReplay(8UL, 1UL), Prop.ForAll(Two(), Gen.Choose(1, 300).ToArbitrary(), (days, count) =>
    {
        var (from, to) = (days.Min(), days.Max());
        var among = columns[Dimension.Topic].Having(new HashSet<int> { 0, 2 });
        foreach (var dimension in TimelineQuery.LaneDimensions)
        {
            var lanes = columns[dimension];
            var (all, some) = (columns.Buckets(lanes, from, to, count), columns.Buckets(lanes, from, to, count, among));
            for (var lane = 0; lane < lanes.Ids.Length; lane++)
            {
                var begin = Places(events, e => Dimensions.IdsOf(dimension, e).Contains(lanes.Ids[lane], StringComparer.Ordinal) && IsOn(e, from, to)).Where(p => columns.FirstDay(p) >= from).ToList();
                Assert.Equal(Slow(begin), all.Of(lane));
                Assert.Equal(Slow(begin.Where(p => among[p])), some.Of(lane));
            }
        }

        int[] Slow(IEnumerable<int> places)
        {
            var counts = new int[count];
            foreach (var place in places)
            {
                counts[(int)((long)(columns.FirstDay(place) - from) * count / (to - from + 1))]++;
            }

            return counts;
        }
    })));

    [Fact]
    public void Neighbours_are_those_that_a_walk_meets() => Holds((events, columns) =>
    {
        var (lanes, among) = (columns[Dimension.Weapon], columns[Dimension.Country].Having(new HashSet<int> { 0, 1 }));
        for (var lane = 0; lane < lanes.Ids.Length; lane++)
        {
            var of = among.Where(p => lanes.CodesOf(p).Contains(lane)).ToList();
            for (var place = -1; place <= events.Count; place++)
            {
                Assert.Equal(of.Where(p => p > place).DefaultIfEmpty(-1).First(), EventColumns.Next(lanes, lane, place, among));
                Assert.Equal(of.Where(p => p < place).DefaultIfEmpty(-1).Last(), EventColumns.Previous(lanes, lane, place, among));
                Assert.Equal(of.Count(p => p < place), among.Where(p => lanes.CodesOf(p).Contains(lane)).Count(p => p < place));
            }

            var day = RandomEvents.FirstDay.AddDays(RandomEvents.Days / 2).DayNumber;
            Assert.Equal(of.Where(p => columns.FirstDay(p) >= 0 && columns.FirstDay(p) < day).DefaultIfEmpty(-1).Last(), columns.LastBefore(lanes, day, among)[lane]);
        }

        Assert.All(Enumerable.Range(0, events.Count), p => Assert.Equal(among.Count(a => a < p), among.CountBefore(p)));
    });

    private static void Holds(Action<IEventList, EventColumns> property) =>
        Check.One(Fixed, Prop.ForAll(RandomEvents.Lists.ToArbitrary(), events => property(events, EventColumnsBuilder.Columns(events))));

    private static Arbitrary<int[]> Two() => RandomEvents.SomeDays.Select(d => d.DayNumber).ArrayOf(2).ToArbitrary();

    private static IEnumerable<int> Places(IEventList events, Func<PolicyEvent, bool> which) => Enumerable.Range(0, events.Count).Where(p => which(events[p]));

    private static bool IsOn(PolicyEvent e, int? from, int? to)
    {
        var days = e.Date ?? e.FirstPublished;
        return days is null ? from is null && to is null : (from is null || days.Latest.DayNumber >= from) && (to is null || days.Earliest.DayNumber <= to);
    }
}
