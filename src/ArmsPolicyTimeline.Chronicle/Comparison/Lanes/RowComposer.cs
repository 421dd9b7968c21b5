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
    private readonly string filters;

    public RowComposer(EventSelection selection, TimeAxis axis)
    {
        this.selection = selection;
        this.axis = axis;
        marks = new MarkComposer(selection, axis.Scale);
        edges = new EdgeComposer(selection, axis.Scale);
        filters = TimelineUrl.Write(new TimelineQuery { By = selection.Query.By }
            .With(Dimension.Country, selection.Query.Chosen(Dimension.Country))
            .With(Dimension.Recipient, selection.Query.Chosen(Dimension.Recipient))
            .With(Dimension.Topic, selection.Query.Chosen(Dimension.Topic))
            .With(Dimension.Weapon, selection.Query.Chosen(Dimension.Weapon)));
    }

    public ImmutableArray<LaneRow> Compose(string lane, IReadOnlyList<int> anyDate, IReadOnlyList<int> matched)
    {
        if (selection.Query.By == Dimension.Source)
        {
            return [Row(lane, (PolicyTopic.Use, null), "", anyDate, matched)];
        }

        var all = ByRow(anyDate);
        var shown = anyDate.Count == matched.Count ? all : ByRow(matched);
        var rows = all.Keys.ToList();
        rows = rows.Count > 0 ? rows : [.. KeysOf(lane).Select(k => (k.Topic, (ActorCode?)k.Recipient)).Distinct()];
        rows = rows.Count > 0 ? rows : [(PolicyTopic.Use, null)];
        var recipients = rows.Select(r => r.Recipient).Distinct().Count();
        return
        [
            .. rows.OrderBy(r => r.Topic).ThenByDescending(r => r.Recipient == ActorCode.Ukraine).ThenBy(r => r.Recipient).Select(row => Row(
                lane,
                row,
                rows.Count == 1 ? "" : Name(row, recipients > 1),
                all.GetValueOrDefault(row, []),
                shown.GetValueOrDefault(row, []))),
        ];
    }

    private Dictionary<(PolicyTopic Topic, ActorCode? Recipient), List<int>> ByRow(IReadOnlyList<int> places)
    {
        var columns = selection.Index.Columns;
        var rows = new Dictionary<(PolicyTopic Topic, ActorCode? Recipient), List<int>>();
        foreach (var place in places)
        {
            (PolicyTopic, ActorCode?) row = (columns.Topic(place), columns.Recipient(place));
            if (!rows.TryGetValue(row, out var of))
            {
                rows.Add(row, of = []);
            }

            of.Add(place);
        }

        return rows;
    }

    private string Name((PolicyTopic Topic, ActorCode? Recipient) row, bool withRecipient) => withRecipient && row.Recipient is { } recipient
        ? $"{Names.Of(row.Topic)}, {selection.Index.Vocabulary.NameOf(recipient)}"
        : Names.Of(row.Topic);

    private LaneRow Row(string lane, (PolicyTopic Topic, ActorCode? Recipient) row, string name, IReadOnlyList<int> anyDate, IReadOnlyList<int> matched)
    {
        var fold = selection.Query.By == Dimension.Source ? RowFold.Nothing : selection.Index.Folds.Of(
            $"{filters}\n{lane}\n{row.Topic}\n{row.Recipient}",
            () => new RowFold(KeysOf(lane).Where(k => k.Topic == row.Topic && k.Recipient == row.Recipient), selection.Index.Standings));
        var actions = Actions(anyDate);
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

    private List<PolicyAction> Actions(IReadOnlyList<int> places)
    {
        var met = 0;
        foreach (var place in places)
        {
            met |= 1 << (int)selection.Index.Columns.Action(place);
        }

        return [.. Enum.GetValues<PolicyAction>().Where(a => (met >> (int)a & 1) != 0)];
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

    private IEnumerable<StandingKey> KeysOf(string lane) => selection.Index.KeysOf(selection.Query.By, lane).Where(IsAskedFor);
}
