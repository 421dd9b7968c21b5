using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

/// <summary>Finds the places of a lane's events by the filters that all pages use, in the order of the timeline, without reading the events themselves.</summary>
internal sealed class LaneEvents
{
    private readonly EventIndex index;
    private readonly ActorCode actor;
    private readonly ActorCode recipient;
    private readonly WeaponId? weapon;
    private readonly Dictionary<(ActorCode Who, PolicyTopic Topic, bool IsAbove), ImmutableArray<int>> found = [];

    /// <summary>The events of a lane.</summary>
    /// <param name="index">All that is known.</param>
    /// <param name="actor">Whose lane it is.</param>
    /// <param name="recipient">Who the arms are for.</param>
    /// <param name="weapon">The weapon or class; null for all.</param>
    public LaneEvents(EventIndex index, ActorCode actor, ActorCode recipient, WeaponId? weapon)
    {
        this.index = index;
        this.actor = actor;
        this.recipient = recipient;
        this.weapon = weapon;
        ClassesAbove = weapon is not { } one || one == WeaponId.Unspecified || one == WeaponId.Personnel ? [] : [.. index.Vocabulary.ClassesOf(one), WeaponId.Unspecified];
    }

    /// <summary>The classes of the lane's weapon and weapons at large; none for a lane of all weapons.</summary>
    public ImmutableHashSet<WeaponId> ClassesAbove { get; }

    /// <summary>The actor's events about the weapon itself, or a member of the class; all of them, or those of some actions.</summary>
    public List<int> Own(PolicyTopic topic, params ReadOnlySpan<PolicyAction> actions) => Of(actor, topic, isAbove: false, actions);

    /// <summary>The actor's events about the classes above the weapon, or about their other members.</summary>
    public List<int> Above(PolicyTopic topic, params ReadOnlySpan<PolicyAction> actions) => ClassesAbove.IsEmpty ? [] : Of(actor, topic, isAbove: true, actions);

    /// <summary>The recipient's requests for the weapon.</summary>
    public List<int> Requests(PolicyTopic topic) => Of(recipient, topic, isAbove: false, [PolicyAction.Requests]);

    /// <summary>The recipient's requests for the classes above the weapon, or for their other members.</summary>
    public List<int> RequestsAbove(PolicyTopic topic) => ClassesAbove.IsEmpty ? [] : Of(recipient, topic, isAbove: true, [PolicyAction.Requests]);

    /// <summary>Whether an event is about the weapon itself, or a member of the class.</summary>
    public bool IsOwn(PolicyEvent policyEvent) => weapon is not { } one || policyEvent.Weapons.Any(w => index.Vocabulary.IsA(w, one));

    /// <summary>Whether an event is about a class above the weapon, and not about another member of it.</summary>
    public bool IsAbove(PolicyEvent policyEvent) => policyEvent.Weapons.Any(ClassesAbove.Contains);

    private List<int> Of(ActorCode who, PolicyTopic topic, bool isAbove, ReadOnlySpan<PolicyAction> actions)
    {
        if (!found.TryGetValue((who, topic, isAbove), out var places))
        {
            found.Add((who, topic, isAbove), places = Found(who, topic, isAbove ? ClassesAbove : weapon is { } one ? [one] : []));
        }

        var meant = new List<int>();
        foreach (var place in places)
        {
            if (actions.IsEmpty || actions.Contains(index.Columns.Action(place)))
            {
                meant.Add(place);
            }
        }

        return meant;
    }

    private ImmutableArray<int> Found(ActorCode who, PolicyTopic topic, IEnumerable<WeaponId> weapons)
    {
        var query = new TimelineQuery()
            .With(Dimension.Country, who.ToString())
            .With(Dimension.Topic, topic.Slug())
            .With(Dimension.Recipient, recipient.ToString())
            .With(Dimension.Weapon, weapons.Select(w => w.ToString()));
        return [.. EventSelection.Of(index, query, null).AnyDate];
    }
}
