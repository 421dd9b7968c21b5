using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Followings;

/// <summary>Says whose decisions an event followed, and finds them among the events: same recipient and topic, weapons in common, the nearest before.</summary>
internal sealed class FollowingComposer(EventIndex index)
{
    /// <summary>What the reports of an event say of whose decision it followed.</summary>
    public ImmutableArray<FollowingDetail> Compose(PolicyEvent policyEvent) =>
        [.. from citation in policyEvent.Citations from following in citation.Followings select Compose(policyEvent, citation, following)];

    /// <summary>One such statement.</summary>
    public FollowingDetail Compose(PolicyEvent policyEvent, Citation citation, Following following)
    {
        var decision = DecisionOf(policyEvent, following) is { } place ? (Place: place, Event: index.Snapshot.Events[place]) : default;
        return new(
            following.Kind,
            FollowingWords.Of(following.Kind),
            index.Vocabulary.NameOf(following.Leader),
            decision.Event is { } e ? new(e.Id, decision.Place, e.Action, EventHeadline.Of(e, index.Vocabulary), Sentences.Capitalised(DayWords.Of(e)), $"/events/{Uri.EscapeDataString(e.Id)}") : null,
            decision.Event is { } before ? Lag(before, policyEvent) : "",
            Pieces(following),
            new(
                string.Create(CultureInfo.InvariantCulture, $"{index.SourceName(citation.SourceId)} ¶ {following.Passage.Locator}"),
                CitationComposer.HrefOf(citation.SourceId, policyEvent.Id, following.Passage)));
    }

    /// <summary>The place of the decision that an event followed; null where it is not among the events. What is awaited has not come yet, so only the leader is known then.</summary>
    public int? DecisionOf(PolicyEvent policyEvent, Following following)
    {
        if (following.Kind == FollowingKind.ConditionalOn || DaySpan.Of(policyEvent) is not { Latest.DayNumber: var day })
        {
            return null;
        }

        var weapons = following.Weapons.IsEmpty ? policyEvent.Weapons : following.Weapons;
        ImmutableArray<PolicyAction> alike = [.. Enum.GetValues<PolicyAction>().Where(a => policyEvent.Action.IsNo() ? a.IsNo() : a.IsYes())];
        var before = new LaneEvents(index, following.Leader, policyEvent.Recipient, null).Own(policyEvent.Topic, alike.AsSpan())
            .Where(p => index.FirstDays[p] >= 0 && index.FirstDays[p] <= day && index.Columns.Weapons(p).Any(w => weapons.Any(o => index.Vocabulary.IsA(w, o) || index.Vocabulary.IsA(o, w))))
            .ToList();
        return before.Count == 0 ? null : before.MaxBy(p => (Math.Min(index.LastDays[p], day), index.FirstDays[p], p));
    }

    private static string Lag(PolicyEvent leader, PolicyEvent follower)
    {
        var count = DaySpan.Of(leader) is { } from && DaySpan.Of(follower) is { } to ? DayCount.Between(from, to) : new(null, null);
        return count switch
        {
            { IsUnknown: true } => "how many days later is not known",
            { IsExact: true, Least: 0 } => "the same day",
            { Most: { } most } when most <= 0 => "the dates do not tell how many days later",
            { Least: { } least, Most: { } most } => DayWords.Of(new DayCount(Math.Max(0, least), most)) + " later",
            _ => DayWords.Of(count) + " later",
        };
    }

    private static ImmutableArray<PassagePiece> Pieces(Following following)
    {
        var (quote, start) = (following.Passage.Quote, following.Words.Start - following.Passage.Span.Start);
        var end = start + following.Words.Length;
        return [.. new[] { new PassagePiece(quote[..start], null), new PassagePiece(quote[start..end], FieldName.Trigger), new PassagePiece(quote[end..], null) }.Where(p => p.Text.Length > 0)];
    }
}
