using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Against;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Followings;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>Says all of one event in words.</summary>
internal sealed class DetailComposer(EventIndex index, TimelineQuery query)
{
    /// <param name="place">The event's place.</param>
    /// <param name="among">Places of the events it is one of, in order.</param>
    public EventDetail Compose(int place, EventSet among)
    {
        var vocabulary = index.Vocabulary;
        var policyEvent = index.Snapshot.Events[place];
        var (before, behind) = among[place] ? (among.Previous(place - 1), among.Next(place + 1)) : (-1, -1);
        var citations = policyEvent.Citations.Select(c => CitationComposer.Compose(c, policyEvent, index)).ToImmutableArray();
        var attestation = Attestation.Of(policyEvent, index.SourceOf);
        return new()
        {
            Event = policyEvent,
            ActionWords = Names.Of(policyEvent.Action),
            Headline = EventHeadline.Of(policyEvent, vocabulary),
            When = policyEvent.Date is { } date ? Sentences.Capitalised(DateWords.Long(date)) : "No date given",
            DateTime = IsoOf(policyEvent.Date),
            WhenKnown = DateWords.Known(policyEvent),
            Who = policyEvent.Official ?? "Not named",
            Office = policyEvent.Official is null ? "" : policyEvent.Office ?? "",
            EvidenceWords = Names.Of(policyEvent.Evidence),
            Weapons = Sentences.List([.. policyEvent.Weapons.Select(w => Names.OfWeapon(w, vocabulary))], "and"),
            Recipient = vocabulary.NameOf(policyEvent.Recipient),
            TopicWords = Names.InFull(policyEvent.Topic, policyEvent.Recipient, vocabulary),
            Standings = [.. policyEvent.Weapons.Select(w => Change(policyEvent, place, w))],
            Limits = LimitWords.Lines(policyEvent.Limits),
            Citations = citations,
            Followings = new FollowingComposer(index).Compose(policyEvent),
            Followers = new FollowerComposer(index).Compose(policyEvent, place),
            FirstReported = AttestationWords.First(attestation, index),
            Reports = AttestationWords.Reports(attestation, policyEvent),
            Disagreements = new DisagreementComposer(index).Compose(policyEvent),
            Against = new AgainstComposer(index).Compose(policyEvent, place),
            PassageCount = $"{citations.Sum(c => c.Passages.Length)}, from {Sentences.Count(citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal).Count(), "source")}",
            Permalink = $"/events/{Uri.EscapeDataString(policyEvent.Id)}",
            CloseHref = query.WithEvent(null).Link(),
            Position = among[place] ? $"Event {among.CountBefore(place) + 1} of {among.Count}" : "",
            PreviousHref = before < 0 ? null : query.WithEvent(index.Snapshot.Events[before].Id).Link(),
            NextHref = behind < 0 ? null : query.WithEvent(index.Snapshot.Events[behind].Id).Link(),
        };
    }

    /// <summary>The date as HTML's <c>time</c> takes it: a day, a month or a year without qualifier.</summary>
    public static string? IsoOf(Dating.EdtfDate? date) =>
        date is { Qualifier: Dating.DateQualifier.None, Precision: Dating.DatePrecision.Day or Dating.DatePrecision.Month or Dating.DatePrecision.Year } ? date.ToString() : null;

    private StandingChange Change(PolicyEvent policyEvent, int at, WeaponId weapon)
    {
        var name = Names.OfWeapon(weapon, index.Vocabulary);
        var stretches = index.Standings.Of(KeyOf(policyEvent, weapon));
        var place = Enumerable.Range(0, stretches.Length).FirstOrDefault(i => stretches[i].OpenedBy.Contains(at), -1);
        if (place < 0)
        {
            var day = policyEvent.Date?.Latest ?? policyEvent.FirstPublished?.Latest;
            var held = day is { } d ? stretches.FirstOrDefault(s => s.Covers(d)) : null;
            var standing = held?.Standing ?? Standing.Unknown;
            return new(name, standing, standing, Unchanged(policyEvent, held));
        }

        var opened = stretches[place];
        var before = place == 0 ? Standing.Unknown : stretches[place - 1].Standing;
        var since = opened.ChangingFrom < opened.Start
            ? $"since a day of {DateWords.Span(opened.ChangingFrom, opened.Start)}"
            : $"since {DateWords.Long(opened.Start)}";
        var until = opened.End is { } end ? $"until {DateWords.Long(end)}" : "open";
        var review = opened.UnderReview ? "under review, " : "";
        return new(name, before, opened.Standing, $"{review}{since}, {until}. Before: {Sentences.Lowered(Names.Of(before))}.");
    }

    private static string Unchanged(PolicyEvent policyEvent, PolicyStanding? held)
    {
        var why = policyEvent.Phase != EventPhase.InForce ? "Not yet in force: a mark, not a standing." : "Changes no standing.";
        return held is null ? why : $"{why} Held then: since {DateWords.Long(held.Start)}.";
    }

    private static StandingKey KeyOf(PolicyEvent e, WeaponId weapon) => new(e.Actor, e.Recipient, e.Topic, weapon);
}
