using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>One change of one event.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="EventId">The id that the event had before; for one that was not known, its id.</param>
public sealed record EventChange(ChangeKind Kind, string EventId)
{
    /// <summary>The id of the event that it is now, or is part of; null: it kept its id, or is gone.</summary>
    public string? IntoId { get; init; }

    /// <summary>What it said before; null where it was not known, or where what it says is the same.</summary>
    public EventSummary? Before { get; init; }

    /// <summary>What it said then; null where it is gone, and where <see cref="Before"/> is.</summary>
    public EventSummary? After { get; init; }

    /// <summary>Ids of the sources that report it since, in ordinal order.</summary>
    public ImmutableArray<string> Joined { get; init; } = [];

    /// <summary>Ids of the sources that no longer do, in ordinal order.</summary>
    public ImmutableArray<string> Left { get; init; } = [];

    /// <summary>Ids of the sources whose passages are others, in ordinal order.</summary>
    public ImmutableArray<string> Reworded { get; init; } = [];

    /// <summary>The rules that read the articles otherwise; null: an article is the cause.</summary>
    public string? Rules { get; init; }

    /// <summary>Whether the event was not known before: an article told of it, or other rules read it in one that was there.</summary>
    public bool IsFirst => Kind is ChangeKind.Added or ChangeKind.ReCoded && IntoId is null && Before is null && Joined.IsEmpty && Left.IsEmpty && Reworded.IsEmpty;

    /// <summary>The id under which the event is to be found, as far as this change knows.</summary>
    public string CurrentId => IntoId ?? EventId;

    /// <summary>The fields that differ.</summary>
    public ImmutableArray<FieldChange> Fields => Before is { } before && After is { } after ? before.ChangesTo(after) : [];
}
