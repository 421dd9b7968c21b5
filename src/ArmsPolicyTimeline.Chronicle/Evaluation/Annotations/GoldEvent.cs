using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;

/// <summary>An event as an annotator found it in a text.</summary>
public sealed record GoldEvent
{
    /// <summary>Its id in the annotation; empty where it has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The passages that tell it, at least one; spans of the file.</summary>
    public required ImmutableArray<TextSpan> Passages { get; init; }

    /// <summary>Whose act it is.</summary>
    public required ActorCode Actor { get; init; }

    /// <summary>Who spoke or decided; null where nobody is named.</summary>
    public string? Official { get; init; }

    /// <summary>What is done: the annotator's choice first, then what counts as right too.</summary>
    public required ImmutableArray<PolicyAction> Actions { get; init; }

    /// <summary>The weapons as written: ids or names; none means weapons at large.</summary>
    public required ImmutableArray<string> Weapons { get; init; }

    /// <summary>When; null where the text gives no date, and any date will do.</summary>
    public GoldDate? Date { get; init; }

    /// <summary>Costs nothing when missed, and what is read of it is not counted.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The annotator's choice of action.</summary>
    public PolicyAction Action => Actions[0];
}
