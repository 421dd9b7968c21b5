using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>One country, weapon, topic, recipient or source over time.</summary>
/// <param name="Id">Its id in the address and in <c>data-lane</c>: <c>US</c>, <c>atacms</c>, <c>use</c>; of a part <c>US:atacms</c>.</param>
/// <param name="Name">As shown.</param>
/// <param name="Count">Events that the filters let through.</param>
/// <param name="FocusHref">Address of the same page narrowed down to this lane.</param>
/// <param name="HideHref">Address of the same page without this lane; null for a part.</param>
/// <param name="PinHref">Address of the same page with this lane first; null for a part.</param>
/// <param name="Rows">One row a topic and recipient; at least one.</param>
public sealed record Lane(string Id, string Name, int Count, string FocusHref, string? HideHref, string? PinHref, ImmutableArray<LaneRow> Rows)
{
    /// <summary>Address of the same page with its parts shown below it, or no longer; null where it has no parts.</summary>
    public string? ToggleHref { get; init; }

    /// <summary>What its parts are called: "Weapons of United States".</summary>
    public string PartsName { get; init; } = "";

    /// <summary>Its parts; empty when it is closed.</summary>
    public ImmutableArray<Lane> Parts { get; init; } = [];

    /// <summary>How many parts more there are than are shown.</summary>
    public int MoreParts { get; init; }

    /// <summary>Address of the same page with what the lane rests on below it; null for a part.</summary>
    public string? AccountHref { get; init; }

    /// <summary>The ways to its nearest events beyond the days shown.</summary>
    public NearestLinks Nearest { get; init; } = NearestLinks.None;

    /// <summary>The table of its events.</summary>
    public string TableHref { get; init; } = "";

    /// <summary>Events that are neither drawn nor listed one by one.</summary>
    public int Unlisted => Count - Rows.Sum(r => r.Listed.Length + r.Marks.Sum(m => m.Events.Length));

    /// <summary>Whether it has too many events to be listed beside its name: <see cref="AccountHref"/> lists them.</summary>
    public bool IsCrowded => Rows.Any(r => r.Strip is not null);

    /// <summary>Whether its parts are shown.</summary>
    public bool IsOpen => !Parts.IsEmpty;
}
