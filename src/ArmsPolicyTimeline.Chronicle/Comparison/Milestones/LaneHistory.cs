using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

/// <summary>What is known of one actor, topic and recipient, of one weapon or class or of all: standings, events, milestones.</summary>
internal sealed class LaneHistory
{
    private readonly EventIndex index;
    private readonly PolicyTopic topic;
    private readonly LaneEvents events;
    private readonly DateOnly ownFrom;
    private readonly Dictionary<DateOnly, ImmutableArray<PolicyEvent>> openers = [];

    /// <summary>The history of a lane.</summary>
    /// <param name="index">All that is known.</param>
    /// <param name="key">Actor, topic, recipient, and the weapon or class; null for all weapons.</param>
    public LaneHistory(EventIndex index, (ActorCode Actor, PolicyTopic Topic, ActorCode Recipient, WeaponId? Weapon) key)
    {
        (var actor, topic, var recipient, var weapon) = key;
        this.index = index;
        var keys = index.Standings.KeysOf(actor).Where(k => (k.Actor, k.Topic, k.Recipient) == (actor, topic, recipient) && (weapon is not { } one || index.Vocabulary.IsA(k.Weapon, one)));
        Fold = index.Folds.Of($"history\n{actor}\n{topic}\n{recipient}\n{weapon}", () => new RowFold(keys, index.Standings));
        Stretches = Fold.Merged;
        events = new LaneEvents(index, actor, recipient, weapon);
        Own = [.. events.Own(topic)];
        Counting = [.. Own.Union(Fold.Openers.Keys).Order()];
        ownFrom = weapon is { } named
            ? index.Standings.Of(new(actor, recipient, topic, named)).FirstOrDefault(s => s.DerivedFrom is null)?.Start ?? DateOnly.MaxValue
            : DateOnly.MaxValue;
    }

    public RowFold Fold { get; }

    /// <summary>The stretches of standings in order, neighbours that are alike made one.</summary>
    public ImmutableArray<FoldedStretch> Stretches { get; }

    /// <summary>Places of the actor's events about the weapon, in the order of the timeline.</summary>
    public ImmutableArray<int> Own { get; }

    /// <summary>The same with the events about its class or weapons at large that brought a standing handed down to it.</summary>
    public ImmutableArray<int> Counting { get; }

    /// <summary>What holds on a day; null: unknown.</summary>
    public FoldedStretch? On(DateOnly day)
    {
        var (low, high) = (0, Stretches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Stretches[middle].Start <= day ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Stretches[low - 1];
    }

    /// <summary>The events that brought a stretch, the telling one first.</summary>
    public ImmutableArray<PolicyEvent> OpenedBy(FoldedStretch stretch)
    {
        Read([stretch]);
        return openers[stretch.Start];
    }

    /// <summary>Reads the events that brought some stretches at once, for those who ask for each.</summary>
    public void Read(IEnumerable<FoldedStretch> stretches)
    {
        var unread = stretches.Where(s => !openers.ContainsKey(s.Start)).Select(s => (s.Start, Places: Openers(s))).ToList();
        int[] places = [.. unread.SelectMany(u => u.Places).Distinct()];
        var read = places.Zip(index.Snapshot.Events.At(places)).ToDictionary();
        foreach (var (start, of) in unread)
        {
            openers[start] = [.. of.Select(p => read[p])];
        }
    }

    private IEnumerable<int> Openers(FoldedStretch stretch)
    {
        var changed = Fold.On(stretch.Start).Where(k => k.Standing.Start == stretch.Start).Select(k => k.Standing)
            .OrderByDescending(s => s.Standing == stretch.Standing).ThenBy(s => s.DerivedFrom is not null).ToList();
        var telling = changed.FindAll(s => s.Standing == changed[0].Standing);
        return telling.SelectMany(s => s.OpenedBy).Distinct();
    }

    /// <summary>When a stretch began.</summary>
    public DaySpan Began(FoldedStretch stretch) =>
        OpenedBy(stretch).All(e => DaySpan.Of(e) is { Earliest: null }) ? new(null, stretch.Start) : new(stretch.ChangingFrom, stretch.Start);

    /// <summary>The first time a lane reached a milestone; null where no source says that it did.</summary>
    public MilestoneMove? Reached(Milestone milestone) => milestone switch
    {
        Milestone.Request => Request(),
        Milestone.Refusal => Since([PolicyAction.Prohibits, PolicyAction.Withholds]),
        Milestone.Delivery => Earliest(events.Own(topic == PolicyTopic.Use ? PolicyTopic.Supply : topic, PolicyAction.Supplies, PolicyAction.Deploys), _ => true),
        _ => First(milestone),
    };

    /// <summary>The first yes that is not surely older than the request; where all are, the first.</summary>
    public MilestoneMove? Answer() => Since([PolicyAction.Permits, PolicyAction.PermitsWithLimits, PolicyAction.Supplies, PolicyAction.Deploys]);

    private MilestoneMove? First(Milestone milestone)
    {
        var found = Stretches.FirstOrDefault(s => milestone switch
        {
            Milestone.Permission => s.Standing == Standing.Permitted,
            Milestone.Approval => s.Standing is Standing.Limited or Standing.Permitted,
            _ => s.UnderReview || s.Standing is Standing.UnderConsideration or Standing.Limited or Standing.Permitted,
        });
        return found is null ? null : new(Began(found), found, OpenedBy(found));
    }

    // Who was asked is not known: a request that names the weapon goes before one for its class or for weapons at large.
    private MilestoneMove? Request() => Earliest(events.Requests(topic), _ => true) ?? Earliest(events.RequestsAbove(topic), events.IsAbove);

    private MilestoneMove? Since(ReadOnlySpan<PolicyAction> actions)
    {
        List<int> places = [.. events.Own(topic, actions).Union(events.Above(topic, actions)).Order()];
        return (Request()?.When.Earliest is { } asked ? Earliest(places, Counts, asked) : null) ?? Earliest(places, Counts);
    }

    // Rule 6: what is said of the class counts until the weapon's own first statement, and a gift of the class says nothing of it.
    private bool Counts(PolicyEvent policyEvent) => policyEvent.Phase == EventPhase.InForce && (events.IsOwn(policyEvent)
        || (events.IsAbove(policyEvent) && (policyEvent.Action.IsPermission() || policyEvent.Action == PolicyAction.Prohibits) && DaySpan.Of(policyEvent)?.Latest < ownFrom));

    /// <summary>The first is the one that had happened first for sure. Places are in the order of first days: events that begin after it was found are not read.</summary>
    private MilestoneMove? Earliest(List<int> places, Func<PolicyEvent, bool> isMeant, DateOnly? since = null)
    {
        MilestoneMove? first = null;
        foreach (var place in places.Where(p => index.FirstDays[p] >= 0 && (since is not { } day || index.LastDays[p] >= day.DayNumber)))
        {
            if (first is not null && index.FirstDays[place] > first.When.Latest.DayNumber)
            {
                break;
            }

            var told = index.Snapshot.Events[place];
            if (isMeant(told) && DaySpan.Of(told) is { } when && (since is null || when.Latest >= since) && (first is null || IsBefore(when, first.When)))
            {
                first = new(when, null, [told]);
            }
        }

        return first;
    }

    private static bool IsBefore(DaySpan one, DaySpan other) =>
        one.Latest < other.Latest || (one.Latest == other.Latest && one.Earliest is not null && (other.Earliest is null || one.Earliest < other.Earliest));
}
