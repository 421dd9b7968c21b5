using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>One decision or position, with one citation per report of it.</summary>
public sealed record PolicyEvent
{
    /// <summary>Short readable id (<c>us-permits-atacms-2024-11</c>), the same however often and in whatever order the articles are read.</summary>
    public required string Id { get; init; }

    /// <summary>Whose act or position it is.</summary>
    public required ActorCode Actor { get; init; }

    /// <summary>Who spoke or decided, by full name; null when nobody is named.</summary>
    public string? Official { get; init; }

    /// <summary>The office that the official held at that date; null when not known.</summary>
    public string? Office { get; init; }

    /// <summary>Who the arms are for.</summary>
    public required ActorCode Recipient { get; init; }

    /// <summary>What is done.</summary>
    public required PolicyAction Action { get; init; }

    /// <summary>What is restricted.</summary>
    public required PolicyTopic Topic { get; init; }

    /// <summary>The weapons, in ordinal order, at least one.</summary>
    public required ImmutableArray<WeaponId> Weapons { get; init; }

    /// <summary>When; null for a past act that nobody dates.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>What the date rests on.</summary>
    public required DateBasis DateBasis { get; init; }

    /// <summary>What a relative date is counted from; null for other bases.</summary>
    public DateAnchor? DateAnchor { get; init; }

    /// <summary>Which of the three dates of a decision it is.</summary>
    public EventPhase Phase { get; init; }

    /// <summary>The stated conditions; null when none are stated.</summary>
    public Limits? Limits { get; init; }

    /// <summary>How it is attested, the strongest of its reports.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Asserted or planned.</summary>
    public required Modality Modality { get; init; }

    /// <summary>0 to 1: how often a reading like this one is right.</summary>
    public required double Confidence { get; init; }

    /// <summary>When the first source that reports it was published; null when no source has a date. An undated event counts from here.</summary>
    public EdtfDate? FirstPublished { get; init; }

    /// <summary>The reports, in order of source id and place, at least one.</summary>
    public required ImmutableArray<Citation> Citations { get; init; }
}
