using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Standings;

/// <summary>What holds of the fold whatever the events are.</summary>
public sealed class StandingPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20241117UL, 1UL);

    [Fact]
    public void The_order_of_the_events_does_not_matter() => Check.One(Fixed, Prop.ForAll(
        Gen.Zip(Events(), Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        p => Told(p.Item1).SequenceEqual(Told(p.Item1, p.Item2), StringComparer.Ordinal)));

    [Fact]
    public void Stretches_follow_one_another_without_gap_or_overlap() => Check.One(Fixed, Prop.ForAll(Events().ToArbitrary(), events =>
    {
        IEventList list = [.. events];
        var standings = StandingFold.Fold(list, SampleEvents.Vocabulary);
        return standings.Keys.All(key =>
        {
            var of = standings.Of(key);
            return of.Skip(1).Zip(of, (next, before) => before.End == next.Start && before.Start < next.Start && before.ClosedBy.SequenceEqual(next.OpenedBy)).All(ok => ok)
                && of[^1].End is null
                && of.All(s => s.Standing != Standing.Unknown && s.ChangingFrom <= s.Start && s.OpenedBy.Length > 0 && s.LastConfirmed >= s.Start)
                && of.All(s => s.UnderReview ? s.Standing == Standing.Prohibited : true);
        });
    }));

    [Fact]
    public void Talk_changes_nothing() => Check.One(Fixed, Prop.ForAll(Events().ToArbitrary(), events =>
        Told(events).SequenceEqual(Told([.. events.Where(e => e.Action is not (PolicyAction.Urges or PolicyAction.Warns or PolicyAction.Requests))]), StringComparer.Ordinal)));

    private static Gen<PolicyEvent[]> Events()
    {
        var days = Gen.Choose(0, 60).Select(n => new DateOnly(2024, 5, 1).AddDays(n));
        var dates = Gen.OneOf(
            days.Select(d => (EdtfDate?)EdtfDate.Day(d)),
            days.Select(d => (EdtfDate?)EdtfDate.Month(d.Year, d.Month)),
            days.Select(d => (EdtfDate?)EdtfDate.Day(d).With(DateQualifier.Approximate)),
            Gen.Constant((EdtfDate?)null));
        var one = from action in Gen.Elements(Enum.GetValues<PolicyAction>())
                  from date in dates
                  from published in Gen.OneOf(days.Select(d => (EdtfDate?)EdtfDate.Day(d)), Gen.Constant((EdtfDate?)null))
                  from weapon in Gen.Elements("unspecified", "long-range-missiles", "atacms", "storm-shadow")
                  from sources in Gen.Elements("s1", "s2", "s1 s2")
                  from phase in Gen.Elements(EventPhase.InForce, EventPhase.InForce, EventPhase.Decided)
                  select SampleEvents.Event("x", action, null, weapon, sources: sources) with { Date = date, FirstPublished = published, Phase = phase };
        return one.ArrayOf().Select(events => events.Take(24).Select((e, i) => e with { Id = $"e{i:D2}" }).ToArray());
    }

    private static IEnumerable<string> Told(PolicyEvent[] events, int? shuffle = null)
    {
        IEventList list = [.. events];
        var facts = list.Select(StandingFact.Of).ToArray();
        if (shuffle is { } seed)
        {
            new Random(seed).Shuffle(facts);
        }

        var standings = StandingFold.Fold(facts, SampleEvents.Vocabulary);
        return standings.Keys
            .SelectMany(k => standings.Of(k).Select(s => $"{k} {s.Standing} {s.UnderReview} {s.ChangingFrom:O} {s.Start:O} {s.End:O} {s.DerivedFrom} {s.StaleFrom:O} {string.Join(',', list.At(s.OpenedBy).Select(e => e.Id))}"))
            .Order(StringComparer.Ordinal);
    }
}
