using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>Lays the rows of a lane: one a topic and recipient met in it.</summary>
internal sealed class RowComposer
{
    private readonly EventSelection selection;
    private readonly TimeAxis axis;
    private readonly MarkComposer marks;
    private readonly EdgeComposer edges;
    private readonly ILookup<string, StandingKey> keys;

    public RowComposer(EventSelection selection, TimeAxis axis)
    {
        this.selection = selection;
        this.axis = axis;
        marks = new MarkComposer(selection, axis.Scale);
        edges = new EdgeComposer(selection, axis.Scale);
        keys = selection.Index.Standings.Keys.Where(IsAskedFor).ToLookup(LaneOf, StringComparer.Ordinal);
    }

    public ImmutableArray<LaneRow> Compose(string lane, List<int> anyDate, List<int> matched)
    {
        if (selection.Query.By == Dimension.Source)
        {
            return [Row((PolicyTopic.Use, null), "", [], anyDate, matched)];
        }

        var laneKeys = keys[lane].ToList();
        var rows = anyDate.Select(i => RowOf(selection.Index.Snapshot.Events[i])).Distinct().ToList();
        rows = rows.Count > 0 ? rows : [.. laneKeys.Select(k => (k.Topic, (ActorCode?)k.Recipient)).Distinct()];
        rows = rows.Count > 0 ? rows : [(PolicyTopic.Use, null)];
        var recipients = rows.Select(r => r.Item2).Distinct().Count();
        return
        [
            .. rows.OrderBy(r => r.Item1).ThenByDescending(r => r.Item2 == ActorCode.Ukraine).ThenBy(r => r.Item2).Select(row => Row(
                row,
                rows.Count == 1 ? "" : Name(row, recipients > 1),
                laneKeys.Where(k => k.Topic == row.Item1 && k.Recipient == row.Item2),
                [.. anyDate.Where(i => RowOf(selection.Index.Snapshot.Events[i]) == row)],
                [.. matched.Where(i => RowOf(selection.Index.Snapshot.Events[i]) == row)])),
        ];
    }

    private static (PolicyTopic Topic, ActorCode? Recipient) RowOf(PolicyEvent policyEvent) => (policyEvent.Topic, policyEvent.Recipient);

    private string Name((PolicyTopic Topic, ActorCode? Recipient) row, bool withRecipient) => withRecipient && row.Recipient is { } recipient
        ? $"{Names.Of(row.Topic)}, {selection.Index.Vocabulary.NameOf(recipient)}"
        : Names.Of(row.Topic);

    private LaneRow Row((PolicyTopic Topic, ActorCode? Recipient) row, string name, IEnumerable<StandingKey> rowKeys, List<int> anyDate, List<int> matched)
    {
        var fold = new RowFold(rowKeys, selection.Index.Standings);
        var actions = anyDate.Select(i => selection.Index.Snapshot.Events[i].Action).Distinct().ToList();
        var hasStanding = !fold.IsEmpty || (selection.Query.By != Dimension.Source && !IsTalkOnly(actions));
        var now = Now(fold, hasStanding, actions);
        var laneMarks = marks.Compose(matched, fold);
        return new(
            row.Topic,
            row.Recipient,
            name,
            now,
            hasStanding ? BandComposer.Bands(fold, axis.Scale) : [],
            BandComposer.Feet(fold, axis.Scale, selection.Index.Vocabulary),
            laneMarks,
            Remark(fold, laneMarks),
            edges.Before(fold, hasStanding, anyDate),
            edges.After(fold, hasStanding, anyDate));
    }

    // Those who only ask or warn have nothing to allow; all others are unknown.
    private static bool IsTalkOnly(List<PolicyAction> actions) =>
        actions.Count > 0 && actions.TrueForAll(a => a is PolicyAction.Requests or PolicyAction.Warns);

    private LaneNow Now(RowFold fold, bool hasStanding, List<PolicyAction> actions)
    {
        var talk = actions.Count == 1 ? Names.Of(actions[0]) + " only" : "";
        if (!hasStanding)
        {
            return new(Standing.Unknown, false, false, "", selection.Query.By == Dimension.Source ? "" : $"No standing: {(talk.Length == 0 ? "talk only" : talk)}", []);
        }

        var known = fold.On(axis.AsOf).ToList();
        if (known.Count == 0)
        {
            return new(Standing.Unknown, true, false, Names.Of(Standing.Unknown), fold.IsEmpty ? talk : "on this day", []);
        }

        var most = RowFold.Most(known.Select(k => k.Standing.Standing));
        var stretch = BandComposer.Merged(fold.Stretches).Last(s => s.Start <= axis.AsOf);
        var spoken = WithoutHandedDown(known);
        var differing = spoken.Where(k => k.Standing.Standing != most).Select(k => $"{KeyName(k.Key)}: {Sentences.Lowered(Names.Of(k.Standing.Standing))}").ToImmutableArray();
        var small = (differing.Length, stretch.UnderReview) switch
        {
            ( > 0, _) => $"{differing.Length} of {spoken.Count} {(differing.Length == 1 ? "differs" : "differ")}",
            (_, true) => "under review",
            _ => Since(stretch),
        };
        return new(most, true, stretch.StaleFrom <= axis.AsOf, Names.Of(most), small, differing);
    }

    // What a weapon was handed down says nothing new beside the class, or the weapons at large, that it comes from.
    private static List<(StandingKey Key, PolicyStanding Standing)> WithoutHandedDown(List<(StandingKey Key, PolicyStanding Standing)> known) =>
        known.FindAll(k => k.Standing.DerivedFrom is not { } origin || !known.Exists(o => o.Key == k.Key with { Weapon = origin } && o.Standing.Standing == k.Standing.Standing));

    // Few words: the label has room for "since 30 May". The band itself names the day in full.
    private string Since(FoldedStretch stretch)
    {
        var isThisYear = stretch.Start.Year == axis.AsOf.Year;
        var isDay = stretch.ChangingFrom == stretch.Start;
        var format = (isThisYear, isDay) switch
        {
            (true, true) => "d MMM",
            (true, false) => "MMM",
            _ => "MMM yyyy",
        };
        return "since " + stretch.Start.ToString(format, CultureInfo.InvariantCulture);
    }

    private string Remark(RowFold fold, ImmutableArray<LaneMark> laneMarks)
    {
        if (fold.IsEmpty)
        {
            return "";
        }

        var last = fold.Stretches[^1];
        var isStale = last.StaleFrom <= axis.Scale.Last;
        var room = 100 - MarkComposer.EndOfWords(laneMarks);
        return isStale && last.Start <= axis.Scale.Last && room > MarkComposer.RemarkRoom
            ? "last word " + last.LastConfirmed.ToString("MMM yyyy", CultureInfo.InvariantCulture)
            : "";
    }

    private string KeyName(StandingKey key) => selection.Query.By == Dimension.Weapon
        ? selection.Index.Vocabulary.NameOf(key.Actor)
        : selection.Query.By == Dimension.Country
            ? Names.OfWeapon(key.Weapon, selection.Index.Vocabulary)
            : $"{selection.Index.Vocabulary.NameOf(key.Actor)}, {Names.InSentence(key.Weapon, selection.Index.Vocabulary)}";

    private bool IsAskedFor(StandingKey key) => selection.LetsThrough(Dimension.Country, key.Actor.ToString())
        && selection.LetsThrough(Dimension.Recipient, key.Recipient.ToString())
        && selection.LetsThrough(Dimension.Topic, key.Topic.Slug())
        && selection.LetsThrough(Dimension.Weapon, key.Weapon.ToString());

    private string LaneOf(StandingKey key) => selection.Query.By switch
    {
        Dimension.Country => key.Actor.ToString(),
        Dimension.Weapon => key.Weapon.ToString(),
        Dimension.Topic => key.Topic.Slug(),
        Dimension.Recipient => key.Recipient.ToString(),
        _ => "",
    };
}
