namespace ArmsPolicyTimeline.Chronicle.Comparison.Compared;

/// <summary>An event and the lane it is on.</summary>
/// <param name="Lane">"United States, ATACMS".</param>
/// <param name="Event">The event.</param>
public sealed record LaneEvent(string Lane, EventLink Event);
