using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>An event with the places of its passages, to be found again under another id.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Summary">What it says.</param>
/// <param name="Places">Where its passages stand.</param>
public sealed record PlacedEvent(string Id, EventSummary Summary, ImmutableArray<PassagePlace> Places);
