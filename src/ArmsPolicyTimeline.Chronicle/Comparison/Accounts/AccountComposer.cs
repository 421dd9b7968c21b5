using ArmsPolicyTimeline.Chronicle.Comparison.Arranging;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Accounts;

/// <summary>Explains the bands of a lane, weapon by weapon: a band over several weapons has no one reason.</summary>
internal sealed class AccountComposer(EventSelection selection, TimeAxis axis)
{
    private readonly MarkComposer marks = new(selection, axis.Scale);
    private readonly NearestComposer nearest = new(selection, axis.Scale);

    private TimelineQuery Query => selection.Query;

    /// <summary>The account of the lane that the query asks for; null where it asks for none, or the lane is not there.</summary>
    public LaneAccount? Compose(LanePlan? lane)
    {
        if (lane is null)
        {
            return null;
        }

        var all = lane.Rows.SelectMany(r => r.Fold.Keys.SelectMany(k => selection.Index.Standings.Of(k).Where(IsShown).Select(s => (Row: r, Key: k, Standing: s)))).ToList();
        var stretches = all.FindAll(s => !IsToldAbove(s.Row, s.Key, s.Standing));
        var shown = stretches.Take(LaneAccount.MostListed).ToList();
        int[] places = [.. shown.SelectMany(s => s.Standing.OpenedBy.Concat(s.Standing.ClosedBy)).Distinct().Order()];
        var events = places.Zip(selection.Index.Snapshot.Events.At(places)).ToDictionary();
        var listed = marks.Listed([.. lane.Rows.SelectMany(r => r.Matched).Distinct().Order()], LaneAccount.MostListed);
        return new(
            lane.Key.Id,
            lane.Name,
            [.. shown.Select(s => Stretch(s.Row, s.Key, s.Standing, events))],
            stretches.Count - shown.Count,
            all.Count - stretches.Count,
            listed,
            Math.Max(0, lane.Count - listed.Length),
            (Query.With(Query.By, [lane.Key.Id]) with { View = ViewKind.Table, Event = null, Account = null }).Link(),
            (Query with { Lanes = [lane.Key.Id, .. Query.Lanes.Remove(lane.Key.Id, StringComparer.Ordinal)], LanePage = 1 }).Link(),
            (Query with { Hidden = Query.Hidden.Add(lane.Key.Id), Account = null }).Link(),
            Query.With(Query.By, [lane.Key.Id]).Link(),
            (Query with { Account = null }).Link())
        {
            Nearest = nearest.Links([.. lane.Rows.Select(r => nearest.Find(r.AnyDate))]),
        };
    }

    private bool IsShown(PolicyStanding standing) => standing.ChangingFrom <= axis.Scale.Last && (standing.End is null || standing.End > axis.Scale.First);

    // What a weapon was handed down says nothing new beside the class, or the weapons at large, that it comes from.
    private static bool IsToldAbove(RowPlan row, StandingKey key, PolicyStanding standing) =>
        standing is { DerivedFrom: { } origin, UnderReview: false } && row.Fold.Keys.Contains(key with { Weapon = origin });

    private StretchAccount Stretch(RowPlan row, StandingKey key, PolicyStanding standing, Dictionary<int, PolicyEvent> events)
    {
        var openers = standing.OpenedBy.Select(p => events[p]).ToList();
        return new(
            What(row, key),
            standing.Standing,
            Names.Of(standing.Standing) + (standing.UnderReview ? ", under review" : ""),
            standing.ChangingFrom < standing.Start ? $"some day of {DateWords.Span(standing.ChangingFrom, standing.Start)}" : DateWords.Long(standing.Start),
            standing.End is { } end ? DateWords.Long(end) : "no end known",
            [.. openers.Select(marks.Of)],
            [.. standing.ClosedBy.Select(p => marks.Of(events[p]))],
            Rule(standing, openers),
            Silence(standing),
            standing.Standing == Standing.Contested ? [.. openers.Select(Side)] : []);
    }

    private string What(RowPlan row, StandingKey key)
    {
        var (vocabulary, by) = (selection.Index.Vocabulary, Query.By);
        string?[] words =
        [
            by == Dimension.Topic ? null : Names.Of(key.Topic),
            by == Dimension.Country ? null : vocabulary.NameOf(key.Actor),
            by == Dimension.Weapon ? null : Names.OfWeapon(key.Weapon, vocabulary),
        ];
        return string.Join(", ", words.OfType<string>()) + (by != Dimension.Recipient && (row.IsOverRecipients || key.Recipient != ActorCode.Ukraine) ? $" for {Names.Inside(key.Recipient, vocabulary)}" : "");
    }

    // The rules as the codebook numbers them: what most decided that this standing came.
    private string Rule(PolicyStanding standing, List<PolicyEvent> openers) => (standing, openers.Count > 0 ? openers[0].Action : PolicyAction.States) switch
    {
        ({ UnderReview: true }, PolicyAction.Considers) => "Rule 4, a change is considered",
        ({ DerivedFrom: { } origin }, _) => $"Rule 6, handed down from {Names.InSentence(origin, selection.Index.Vocabulary)}",
        ({ Standing: Standing.Contested }, _) => "Rule 7, two sources contradict one another for the same day",
        (_, PolicyAction.Considers) => "Rule 4, a change is considered",
        (_, PolicyAction.Withholds) => "Rule 5, a named weapon is withheld",
        (_, PolicyAction.Prohibits) when standing.Standing == Standing.Limited => "Rule 3, a part of what was allowed is prohibited",
        (_, var action) => $"Rule 3, who {Names.Of(action)} makes it {Sentences.Lowered(Names.Of(standing.Standing))}",
    };

    private string Silence(PolicyStanding standing)
    {
        var last = standing.LastConfirmedBy(axis.AsOf);
        var days = axis.AsOf.DayNumber - last.DayNumber;
        return standing.Covers(axis.AsOf) && days > 0
            ? $"Last word {DateWords.Long(last)}, {DayWords.Days(days)} before {DateWords.Long(axis.AsOf)}"
            : $"Last word {DateWords.Long(standing.LastConfirmed)}";
    }

    private ContestedSide Side(PolicyEvent policyEvent)
    {
        var citation = policyEvent.Citations[0];
        return new(
            selection.Index.SourceName(citation.SourceId),
            Sentences.Capitalised(Names.Of(policyEvent.Action)),
            citation.Passages[0].Quote,
            CitationComposer.HrefOf(citation.SourceId, policyEvent.Id, citation.Passages[0]));
    }
}
