using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>What all parts of the page are made from: the lanes with their histories, the days shown, the day compared.</summary>
internal sealed class CompareContext
{
    private const int LeastMargin = 7;
    private const int MostEvents = 900;

    private static readonly ConditionalWeakTable<ChronicleSnapshot, DaySpan[]> LastSources = [];

    private readonly ImmutableArray<(int Place, PolicyEvent Event)>[] shownOfLanes;

    public CompareContext(EventIndex index, CompareQuery query)
    {
        Index = index;
        Query = query;
        Choices = query.Lanes.IsEmpty ? DefaultLanes.Of(index, query.Topic, query.Recipient, null) : query.Lanes;
        Lanes = [.. Choices.Select(c => new LaneHistory(index, (c.Actor, query.Topic, query.Recipient, c.Weapon)))];
        shownOfLanes = new ImmutableArray<(int, PolicyEvent)>[Lanes.Length];
        LastSource = LastSources.GetValue(index.Snapshot, LastSourceOf) is [var last] ? last : null;
        (Reach, Scale) = Window();
        var fallback = LastSource is { Latest: var day } && day >= Scale.First && day <= Scale.Last ? day : Scale.Last;
        AsOf = query.AsOf ?? fallback;
        Since = query.Since ?? Scale.First;
    }

    public EventIndex Index { get; }

    public CompareQuery Query { get; }

    /// <summary>The lanes shown, the default ones where none were asked for.</summary>
    public ImmutableArray<LaneChoice> Choices { get; }

    /// <summary>One history a lane, in the same order.</summary>
    public ImmutableArray<LaneHistory> Lanes { get; }

    public TimeScale Scale { get; }

    /// <summary>All days there is anything on, and those shown.</summary>
    public TimeScale Reach { get; }

    public DateOnly AsOf { get; }

    public DateOnly Since { get; }

    /// <summary>When the last source was published: as far as anything can be known; null without dated sources.</summary>
    public DaySpan? LastSource { get; }

    /// <summary>"United States, ATACMS"; the name alone for all weapons.</summary>
    public string Title(int lane) => Choices[lane].Weapon is { } weapon ? $"{NameOf(lane)}, {WeaponName(weapon)}" : NameOf(lane);

    /// <summary>Within a sentence: "ATACMS", "long-range missiles", "weapons at large".</summary>
    public string WeaponName(WeaponId weapon) => weapon == WeaponId.Unspecified ? "weapons at large" : Names.InSentence(weapon, Index.Vocabulary);

    public string NameOf(int lane) => Index.Vocabulary.NameOf(Choices[lane].Actor);

    public string Detail(int lane) => Choices[lane].Weapon is { } weapon ? Names.OfWeapon(weapon, Index.Vocabulary) : "All weapons";

    public IEnumerable<(int Place, string Title, LaneHistory History)> Titled() => Lanes.Select((history, place) => (place, Title(place), history));

    public EventLink Link(PolicyEvent policyEvent)
    {
        var citation = policyEvent.Citations[0];
        return new(
            policyEvent.Id,
            policyEvent.Action,
            EventHeadline.Of(policyEvent, Index.Vocabulary),
            Sentences.Capitalised(DayWords.Of(policyEvent)),
            $"/events/{Uri.EscapeDataString(policyEvent.Id)}",
            PassageOf(citation, policyEvent.Id, 0));
    }

    public SourceLink PassageOf(Citation citation, string eventId, int passage) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Index.SourceName(citation.SourceId)} ¶ {citation.Passages[passage].Locator}"),
        CitationComposer.HrefOf(citation.SourceId, eventId, citation.Passages[passage]));

    /// <summary>The events of a lane that the days shown let through, with their places; of a lane with very many only the first, as a page is no index of passages.</summary>
    public ImmutableArray<(int Place, PolicyEvent Event)> Shown(int lane)
    {
        if (shownOfLanes[lane].IsDefault)
        {
            var places = Lanes[lane].Own.Where(IsShown).Take(MostEvents / Lanes.Length).ToList();
            shownOfLanes[lane] = [.. places.Zip(Index.Snapshot.Events.At(places))];
        }

        return shownOfLanes[lane];
    }

    /// <summary>The places of all events of the lanes that the days shown let through.</summary>
    public EventSet AllShown() => EventSet.Of(Index.Snapshot.Events.Count, Lanes.SelectMany(l => l.Own).Where(IsShown).Distinct());

    private bool IsShown(int place) => Index.FirstDays[place] is >= 0 and var first && first <= Scale.Last.DayNumber && Index.LastDays[place] >= Scale.First.DayNumber;

    /// <summary>"Prohibited, under review"; "Unknown" where nothing is known.</summary>
    public static string WordOf(FoldedStretch? stretch) =>
        stretch is null ? Names.Of(Standing.Unknown) : Names.Of(stretch.Standing) + (stretch.UnderReview ? ", under review" : "");

    /// <summary>"30 May 2024", "some day in November 2024", "by 23 May 2024".</summary>
    public static string BeganWords(DaySpan began) => began is { IsDay: false, Earliest: not null } ? "some day of " + DayWords.Of(began) : DayWords.Of(began);

    private static DaySpan[] LastSourceOf(ChronicleSnapshot snapshot)
    {
        var last = snapshot.Sources.Select(s => s.Metadata.Published).OfType<Dating.EdtfDate>().OrderByDescending(p => p.Latest).ThenByDescending(p => p.Earliest).FirstOrDefault();
        return last is null ? [] : [new(last.Earliest, last.Latest)];
    }

    private (TimeScale Reach, TimeScale Shown) Window()
    {
        var (first, last) = Extent();
        var from = Query.From?.Earliest ?? first;
        var to = Query.To?.Latest ?? last;
        var shown = to >= from ? new(from, to) : Query.From is null ? new TimeScale(Shifted(to, -30), to) : new(from, Shifted(from, 30));
        return (new(first < shown.First ? first : shown.First, last > shown.Last ? last : shown.Last), shown);
    }

    private (DateOnly First, DateOnly Last) Extent()
    {
        var dated = Lanes.SelectMany(l => l.Counting).Where(i => Index.FirstDays[i] >= 0).ToList();
        if (dated.Count == 0)
        {
            var end = LastSource?.Latest ?? new DateOnly(2024, 12, 31);
            return (Shifted(end, -365), end);
        }

        var (first, last) = (dated.Min(i => Index.FirstDays[i]), dated.Max(i => Index.LastDays[i]));
        var margin = Math.Max(LeastMargin, (last - first) / 40);
        return (Shifted(DateOnly.FromDayNumber(first), -margin), Shifted(DateOnly.FromDayNumber(last), margin));
    }

    private static DateOnly Shifted(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
