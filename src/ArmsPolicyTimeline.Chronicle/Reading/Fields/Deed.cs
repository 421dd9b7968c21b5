using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>What the last event was, so that "Norway followed suit" can be read as the same of another.</summary>
/// <param name="Actor">Whose it was.</param>
/// <param name="Action">What was done.</param>
/// <param name="Matter">On what.</param>
/// <param name="Recipient">For whom.</param>
/// <param name="Limits">Under which conditions.</param>
internal sealed record Deed(ActorCode Actor, PolicyAction Action, Matter Matter, ActorCode Recipient, Limits? Limits);
