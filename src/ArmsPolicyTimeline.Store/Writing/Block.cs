namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Actor, recipient and topic: candidates of one block are resolved together, and never with those of another.</summary>
internal sealed record Block(string Actor, string Recipient, string Topic);
