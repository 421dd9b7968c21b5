using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>What the comparison shows: everything that its address says, and nothing else. Equal when the addresses are.</summary>
public sealed record CompareQuery
{
    /// <summary>More lanes than this are no longer taken in at a glance.</summary>
    public const int MostLanes = 6;

    /// <summary>The lanes in order; none: the actors that decided most.</summary>
    public ImmutableArray<LaneChoice> Lanes { get; init; } = [];

    /// <summary>What is restricted.</summary>
    public PolicyTopic Topic { get; init; }

    /// <summary>Who the arms are for.</summary>
    public ActorCode Recipient { get; init; } = ActorCode.Ukraine;

    /// <summary>First day shown is the first of this date; null: that of the first event.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>Last day shown is the last of this date; null: that of the last event.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>The day whose standings are compared; null: that of the last source.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The day since which changes are listed; null: the first day shown.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The milestone of each lane that is its day 0; null: none.</summary>
    public Milestone? DayZero { get; init; }

    /// <summary>Id of the event that is day 0 of all lanes; null: none.</summary>
    public string? DayZeroEvent { get; init; }

    /// <summary>The state of the data that it is frozen to; null: it shows what is known.</summary>
    public DataState? Data { get; init; }

    /// <summary>The same comparison on the calendar.</summary>
    public CompareQuery OnCalendar() => this with { DayZero = null, DayZeroEvent = null };

    /// <summary>Its address on a page.</summary>
    public string Link(string path = CompareUrl.Path) => CompareUrl.Link(this, path);

    /// <inheritdoc/>
    public bool Equals(CompareQuery? other) => other is not null && string.Equals(CompareUrl.Write(this), CompareUrl.Write(other), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(CompareUrl.Write(this));
}
