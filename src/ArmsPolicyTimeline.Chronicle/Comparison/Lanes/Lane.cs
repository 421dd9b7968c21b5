using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>One country, weapon, topic, recipient or source over time.</summary>
/// <param name="Id">Its id in the address and in <c>data-lane</c>: <c>US</c>, <c>atacms</c>, <c>use</c>.</param>
/// <param name="Name">As shown.</param>
/// <param name="Count">Events that the filters let through.</param>
/// <param name="FocusHref">Address of the same page narrowed down to this lane.</param>
/// <param name="HideHref">Address of the same page without this lane.</param>
/// <param name="PinHref">Address of the same page with this lane first.</param>
/// <param name="Rows">One row a topic and recipient; at least one.</param>
public sealed record Lane(string Id, string Name, int Count, string FocusHref, string HideHref, string PinHref, ImmutableArray<LaneRow> Rows);
