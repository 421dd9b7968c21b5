using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>What an event said at one time, without its passages: enough to name it, to filter by it and to tell what was changed.</summary>
public sealed record EventSummary
{
    /// <summary>Whose act or position it was.</summary>
    public required ActorCode Actor { get; init; }

    /// <summary>Who spoke or decided; null when nobody was named.</summary>
    public string? Official { get; init; }

    /// <summary>Who the arms were for.</summary>
    public required ActorCode Recipient { get; init; }

    /// <summary>What was done.</summary>
    public required PolicyAction Action { get; init; }

    /// <summary>What was restricted.</summary>
    public required PolicyTopic Topic { get; init; }

    /// <summary>The weapons, in ordinal order, at least one.</summary>
    public required ImmutableArray<WeaponId> Weapons { get; init; }

    /// <summary>When; null where nobody dated it.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Which of the three dates of a decision it was.</summary>
    public EventPhase Phase { get; init; }

    /// <summary>The words that stated its conditions; null when none were stated.</summary>
    public string? Limits { get; init; }

    /// <summary>How it was attested.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>When the first source that reported it was published; null when no source had a date.</summary>
    public EdtfDate? FirstPublished { get; init; }

    /// <summary>Ids of the sources that reported it, in ordinal order.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>What an event says.</summary>
    public static EventSummary Of(PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        return new()
        {
            Actor = policyEvent.Actor,
            Official = policyEvent.Official,
            Recipient = policyEvent.Recipient,
            Action = policyEvent.Action,
            Topic = policyEvent.Topic,
            Weapons = policyEvent.Weapons,
            Date = policyEvent.Date,
            Phase = policyEvent.Phase,
            Limits = policyEvent.Limits?.Words,
            Evidence = policyEvent.Evidence,
            FirstPublished = policyEvent.FirstPublished,
            Sources = [.. policyEvent.Citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The fields that another summary has otherwise, in the order of exports; sources and first publication are none of them.</summary>
    public ImmutableArray<FieldChange> ChangesTo(EventSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
        [
            .. Fields().Zip(other.Fields())
                .Where(p => !string.Equals(p.First.Value, p.Second.Value, StringComparison.Ordinal))
                .Select(p => new FieldChange(p.First.Name, p.First.Value, p.Second.Value)),
        ];
    }

    /// <summary>An event that says the same, for what counts and filters events. Its citations name the sources and have no passages.</summary>
    /// <param name="id">The id it shall have.</param>
    public PolicyEvent ToEvent(string id) => new()
    {
        Id = id,
        Actor = Actor,
        Official = Official,
        Recipient = Recipient,
        Action = Action,
        Topic = Topic,
        Weapons = Weapons,
        Date = Date,
        DateBasis = DateBasis.None,
        Phase = Phase,
        Limits = Limits is null ? null : new Limits(null, null, null, null, null, Limits),
        Evidence = Evidence,
        Modality = Modality.Asserted,
        Confidence = 0,
        FirstPublished = FirstPublished,
        Citations = [.. Sources.Select(s => new Citation(s, "", [], [], Date, DateBasis.None, Evidence, "", 0))],
    };

    private IEnumerable<(string Name, string? Value)> Fields() =>
    [
        ("date", Date?.ToString()),
        ("actor", Actor.ToString()),
        ("action", Action.Slug()),
        ("topic", Topic.Slug()),
        ("weapons", string.Join(' ', Weapons)),
        ("recipient", Recipient.ToString()),
        ("official", Official),
        ("limits", Limits),
        ("evidence", Evidence.Slug()),
        ("phase", Phase.Slug()),
    ];
}
