using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>One reading of one or more sentences of one article: what it says that somebody does about arms. Several candidates, of one or of many articles, can be one <see cref="PolicyEvent"/>.</summary>
public sealed record CandidateEvent
{
    /// <summary>The sentences that carry the event, the most telling first, never empty; spans of the normalised text.</summary>
    public required ImmutableArray<TextSpan> Passages { get; init; }

    /// <summary>Which words gave which field; the trigger and the actor are always there.</summary>
    public required ImmutableArray<FieldSpan> Fields { get; init; }

    /// <summary>Whose act it is.</summary>
    public required ActorCode Actor { get; init; }

    /// <summary>Who spoke or decided, by full name; null when nobody is named.</summary>
    public string? Official { get; init; }

    /// <summary>The office held at that date.</summary>
    public string? Office { get; init; }

    /// <summary>Who the arms are for.</summary>
    public required ActorCode Recipient { get; init; }

    /// <summary>What is done.</summary>
    public required PolicyAction Action { get; init; }

    /// <summary>What is restricted.</summary>
    public required PolicyTopic Topic { get; init; }

    /// <summary>The weapons, in ordinal order, at least one.</summary>
    public required ImmutableArray<WeaponId> Weapons { get; init; }

    /// <summary>When; null where the text gives no date.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>What the date rests on.</summary>
    public required DateBasis DateBasis { get; init; }

    /// <summary>What a relative date is counted from.</summary>
    public DateAnchor? DateAnchor { get; init; }

    /// <summary>Which of the three dates of a decision it is.</summary>
    public EventPhase Phase { get; init; }

    /// <summary>The stated conditions.</summary>
    public Limits? Limits { get; init; }

    /// <summary>How it is attested.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Whether it happened.</summary>
    public required Modality Modality { get; init; }

    /// <summary>How often a reading like this one is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What the confidence rests on; not kept in the store.</summary>
    public ImmutableArray<ConfidenceFactor> Factors { get; init; } = [];

    /// <summary>The rule that read it.</summary>
    public required string RuleId { get; init; }

    /// <summary>What the article says of whose decision this one followed.</summary>
    public ImmutableArray<Following> Followings { get; init; } = [];

    /// <summary>The same reading with the confidence that these factors give.</summary>
    public CandidateEvent With(ImmutableArray<ConfidenceFactor> factors) => this with { Factors = factors, Confidence = ConfidenceWeights.Confidence(factors) };
}
