using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Resolution;

/// <summary>What holds of resolution whatever the candidates are.</summary>
public sealed class ResolutionPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20241117UL, 3UL);

    [Fact]
    public void Order_does_not_matter() => Check(given => Same(given, [.. given.Reverse()]) && Same(given, [.. given.OrderBy(c => c.Passages[0].Locator % 7)]));

    [Fact]
    public void Giving_a_candidate_twice_changes_nothing() => Check(given => Same(given, [.. given, .. given.Take(3)]));

    [Fact]
    public void Every_candidate_ends_in_exactly_one_event() => Check(given =>
    {
        var events = EventResolver.Resolve(given, Report.Vocabulary);
        return given.All(c => events.Count(e => Holds(e, c)) == 1) && events.Sum(e => e.Citations.Sum(x => x.Passages.Length)) == given.Length;
    });

    [Fact]
    public void Ids_are_unique_and_can_stand_in_an_address() => Check(given =>
    {
        var ids = EventResolver.Resolve(given, Report.Vocabulary).Select(e => e.Id).ToList();
        return ids.Distinct(StringComparer.Ordinal).Count() == ids.Count && ids.TrueForAll(id => id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
    });

    [Fact]
    public void An_event_is_no_vaguer_than_its_reports_and_contradicts_none() => Check(given =>
    {
        var events = EventResolver.Resolve(given, Report.Vocabulary);
        return given.All(c =>
        {
            var e = events.Single(e => Holds(e, c));
            return (c.Candidate.DateBasis != DateBasis.Explicit || (c.Candidate.Date!.Earliest <= e.Date!.Earliest && c.Candidate.Date.Latest >= e.Date.Latest))
                && (c.Candidate.Action == e.Action || (c.Candidate.Action == PolicyAction.Permits && e.Action == PolicyAction.PermitsWithLimits));
        });
    });

    [Fact]
    public void Groups_and_events_are_the_same_candidates() => Check(given =>
        EventResolver.Group(given, Report.Vocabulary).Length == EventResolver.Resolve(given, Report.Vocabulary).Length
        && EventResolver.Group(given, Report.Vocabulary).Sum(g => g.Length) == given.Length);

    [Fact]
    public void What_did_not_happen_makes_no_event() => Check(given =>
        EventResolver.Resolve(given.Select(c => c with { Candidate = c.Candidate with { Modality = Modality.Negated } }), Report.Vocabulary).IsEmpty);

    [Fact]
    public void Looking_only_nearby_finds_what_looking_everywhere_finds() => Check(given =>
    {
        var sorted = CandidateOrder.Sort(given);
        var (groups, block) = (new List<CandidateGroup>(), new CandidateBlock(sorted, new SameDecision(Report.Vocabulary)));
        foreach (var candidate in sorted)
        {
            if (groups.Where(g => g.Accepts(candidate, block)).MaxBy(g => g.Closeness(candidate)) is { } home)
            {
                home.Add(candidate);
            }
            else
            {
                groups.Add(new CandidateGroup(candidate));
            }
        }

        var found = EventResolver.Group(given, Report.Vocabulary);
        return found.Length == groups.Count && found.Zip(groups).All(p => p.First.SequenceEqual(p.Second.Members));
    });

    [Fact]
    public void Clusters_resolved_apart_give_what_all_give_together() => Check(given =>
    {
        var clusters = Clusters(given);
        var apart = Enumerable.Range(0, given.Length).GroupBy(clusters.LeaderOf).SelectMany(c => EventResolver.Group(c.Select(at => given[at]), Report.Vocabulary));
        return apart.Select(Members).Order(StringComparer.Ordinal).SequenceEqual(EventResolver.Group(given, Report.Vocabulary).Select(Members).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    });

    [Fact]
    public void A_cluster_holds_the_same_candidates_whatever_came_first() => Check(given =>
    {
        var (clusters, reversed, last) = (Clusters(given), Clusters([.. given.Reverse()]), given.Length - 1);
        return Enumerable.Range(0, given.Length).All(at => clusters.Of(at).Order().SequenceEqual(reversed.Of(last - at).Select(r => last - r).Order()));
    });

    private static string Members(ImmutableArray<ReportedCandidate> group) => string.Join('\n', group.Select(CandidateOrder.KeyOf));

    private static CandidateClusters Clusters(ImmutableArray<ReportedCandidate> given)
    {
        var clusters = new CandidateClusters(Report.Vocabulary, new SketchPool());
        foreach (var candidate in given)
        {
            clusters.Add(candidate);
        }

        return clusters;
    }

    private static void Check(Func<ImmutableArray<ReportedCandidate>, bool> holds) => FsCheck.Check.One(Fixed, Prop.ForAll(Candidates(), holds));

    private static bool Same(ImmutableArray<ReportedCandidate> one, ImmutableArray<ReportedCandidate> other) =>
        EventResolver.Resolve(one, Report.Vocabulary).Select(Said).SequenceEqual(EventResolver.Resolve(other, Report.Vocabulary).Select(Said), StringComparer.Ordinal);

    private static bool Holds(PolicyEvent e, ReportedCandidate candidate) => e.Citations.Any(c =>
        string.Equals(c.SourceId, candidate.Source.Id, StringComparison.Ordinal) && c.Passages.Contains(candidate.Passages[0]));

    private static string Said(PolicyEvent e) =>
        $"{e with { Citations = [] }} {string.Join(',', e.Weapons)} {string.Join(';', e.Citations.Select(c => $"{c with { Passages = [], Fields = [] }} {string.Join(',', c.Passages)} {string.Join(',', c.Fields)}"))}";

    // Few values, so that candidates meet.
    private static Arbitrary<ImmutableArray<ReportedCandidate>> Candidates()
    {
        string?[] dates = ["2024-05-30", "2024-05-31", "2024-05", "2024-05-20/2024-05-30", "2024-21", "2024", "2024-06-28", "2024-07", "2014/2024", null];
        string[] weapons = ["unspecified", "long-range-missiles", "atacms", "storm-shadow", "himars"];
        PolicyAction[] actions = [PolicyAction.Permits, PolicyAction.PermitsWithLimits, PolicyAction.Prohibits, PolicyAction.Considers];
        var gen =
            from source in Gen.Choose(1, 4)
            from date in Gen.Elements(dates)
            from ownDate in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
            from weapon in Gen.Elements(weapons)
            from action in Gen.Elements(actions)
            from official in Gen.Elements(null, null, "Ada Speaker", "Bob Speaker")
            from phase in Gen.Frequency((4, Gen.Constant(EventPhase.InForce)), (1, Gen.Constant(EventPhase.Decided)))
            from evidence in Gen.Elements(Enum.GetValues<Evidence>())
            select (source, candidate: new CandidateEvent
            {
                Passages = [],
                Fields = [],
                Actor = new ActorCode("US"),
                Official = official,
                Recipient = ActorCode.Ukraine,
                Action = action,
                Topic = PolicyTopic.Use,
                Weapons = [new WeaponId(weapon)],
                Date = date is null ? null : Report.Date(date),
                DateBasis = date is null ? DateBasis.None : ownDate ? DateBasis.Explicit : DateBasis.Publication,
                Phase = phase,
                Evidence = evidence,
                Modality = Modality.Asserted,
                Confidence = 0.5,
                RuleId = "made",
            });
        return gen.ListOf(12)
            .Select(list => list.Index().Select(c => Report.Of($"s{c.Item.source}", EdtfDate.Day(new DateOnly(2024, 5 + c.Item.source, 1)), c.Index + 1, c.Item.candidate)).ToImmutableArray())
            .ToArbitrary();
    }
}
