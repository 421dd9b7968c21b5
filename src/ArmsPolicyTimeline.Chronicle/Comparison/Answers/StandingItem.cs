using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Answers;

/// <summary>What holds on a day for one actor, recipient, topic and weapon, as other programs get it. Unknown is left out.</summary>
public sealed record StandingItem
{
    /// <summary>Whose standing it is.</summary>
    public required string Actor { get; init; }

    /// <summary>Who the arms are for.</summary>
    public required string Recipient { get; init; }

    /// <summary>What is restricted.</summary>
    public required PolicyTopic Topic { get; init; }

    /// <summary>The weapon or class, or unspecified: weapons at large.</summary>
    public required string Weapon { get; init; }

    /// <summary>What holds.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Prohibited, and its lifting is being considered.</summary>
    public required bool UnderReview { get; init; }

    /// <summary>First day it may have held; from here to before since it may have been changing.</summary>
    public required DateOnly ChangingFrom { get; init; }

    /// <summary>First day it counts.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>First day it counts no longer; null while it holds.</summary>
    public required DateOnly? Until { get; init; }

    /// <summary>The class, or unspecified, that the statement was about; null when it was about the weapon itself.</summary>
    public required string? DerivedFrom { get; init; }

    /// <summary>The last day up to the day asked for on which a statement said so.</summary>
    public required DateOnly LastConfirmed { get; init; }

    /// <summary>Days from then to the day asked for.</summary>
    public required int DaysSilent { get; init; }

    /// <summary>Ids of the events that brought it: one, or all that disagree when contested.</summary>
    public required ImmutableArray<string> Events { get; init; }
}
