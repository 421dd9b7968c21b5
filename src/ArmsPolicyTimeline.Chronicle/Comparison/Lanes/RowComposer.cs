using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Arranging;
using ArmsPolicyTimeline.Chronicle.Comparison.Density;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>Draws a row: event by event and stretch by stretch, or by counts where it is crowded.</summary>
internal sealed class RowComposer
{
    private readonly EventSelection selection;
    private readonly TimeAxis axis;
    private readonly MarkComposer marks;
    private readonly EdgeComposer edges;
    private readonly StripComposer strips;
    private readonly NearestComposer nearest;

    public RowComposer(EventSelection selection, TimeAxis axis)
    {
        this.selection = selection;
        this.axis = axis;
        marks = new MarkComposer(selection, axis.Scale);
        edges = new EdgeComposer(selection, axis.Scale);
        strips = new StripComposer(selection, axis.Scale);
        nearest = new NearestComposer(selection, axis.Scale);
    }

    /// <param name="lane">The lane of the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="crowd">Up to where rows are drawn piece by piece.</param>
    /// <param name="withFolded">Whether the events folded into marks are listed too.</param>
    public LaneRow Compose(LanePlan lane, RowPlan row, Crowd crowd, bool withFolded = true)
    {
        var fold = row.Fold;
        var actions = Actions(row.AnyDate);
        var hasStanding = !fold.IsEmpty || (selection.Query.By != Dimension.Source && !IsTalkOnly(actions));
        var isCrowded = BandPathComposer.Count(fold, axis.Scale) > crowd.Bands;
        var isStrip = row.Matched.Count > crowd.Marks;
        var isRug = !isStrip && lane.Parts.Count > 0;
        var laneMarks = isStrip || isRug ? [] : marks.Compose(row.Matched, fold, withFolded);
        var hasBands = hasStanding && !isCrowded;
        var beyond = isStrip || isRug ? [] : row.AnyDate;
        var outside = edges.CanMove && selection.Query.Words is null ? row.AnyDate : [];
        var look = (hasStanding, isCrowded);
        return new(
            row.Topic,
            row.Recipient,
            row.Name,
            Now(row, hasStanding, actions),
            hasBands ? BandComposer.Bands(fold, axis.Scale) : [],
            isCrowded ? [] : BandComposer.Feet(fold, axis.Scale, selection.Index.Vocabulary),
            laneMarks,
            isStrip ? "" : Remark(fold, laneMarks),
            edges.Before(fold, look, beyond),
            edges.After(fold, look, beyond))
        {
            Nearest = nearest.Find(row.AnyDate),
            Crowded = isCrowded ? BandPathComposer.Compose(fold, axis.Scale) : CrowdedBands.None,
            Strip = isStrip ? strips.Compose(row.Matched, outside, row.Name.Length == 0 ? lane.Name : $"{lane.Name}, {row.Name}", crowd.Marks) : null,
            Total = isStrip && row.Name.Length > 0 ? row.Matched.Count.ToString("N0", CultureInfo.InvariantCulture) : "",
            RugBeyond = isRug ? RugComposer.Beyond(outside, selection.Index.Columns, axis.Scale) : "",
            Rug = isRug ? RugComposer.Path(row.Matched, selection.Index.Columns, axis.Scale) : "",
            Listed = isRug ? marks.Listed(row.Matched, row.Matched.Count) : [],
        };
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

    private LaneNow Now(RowPlan row, bool hasStanding, List<PolicyAction> actions)
    {
        var fold = row.Fold;
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
        var stretch = fold.Merged.Last(s => s.Start <= axis.AsOf);
        var spoken = WithoutHandedDown(known);
        var differing = spoken.Where(k => k.Standing.Standing != most).Select(k => $"{KeyName(k.Key, row.IsOverRecipients)}: {Sentences.Lowered(Names.Of(k.Standing.Standing))}").ToImmutableArray();
        var silent = axis.AsOf.DayNumber - known.Where(k => k.Standing.Standing == most).Max(k => k.Standing.LastConfirmedBy(axis.AsOf)).DayNumber;
        var isStale = silent >= PolicyStanding.StaleAfterDays;
        var silence = $"No word for {DayWords.Days(silent)}";
        var small = (differing.Length, isStale, stretch.UnderReview) switch
        {
            ( > 0, _, _) => $"{differing.Length} of {spoken.Count} {(differing.Length == 1 ? "differs" : "differ")}",
            (_, true, _) => "silent " + DayWords.Days(silent),
            (_, _, true) => "under review",
            _ => Since(stretch),
        };
        return new(most, true, isStale, Names.Of(most), small, isStale ? [.. differing, silence] : differing);
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

    private string KeyName(StandingKey key, bool withRecipient)
    {
        var name = selection.Query.By switch
        {
            Dimension.Weapon => selection.Index.Vocabulary.NameOf(key.Actor),
            Dimension.Country => Names.OfWeapon(key.Weapon, selection.Index.Vocabulary),
            _ => $"{selection.Index.Vocabulary.NameOf(key.Actor)}, {Names.InSentence(key.Weapon, selection.Index.Vocabulary)}",
        };
        return withRecipient && selection.Query.By != Dimension.Recipient ? $"{name} for {Names.Inside(key.Recipient, selection.Index.Vocabulary)}" : name;
    }
}
