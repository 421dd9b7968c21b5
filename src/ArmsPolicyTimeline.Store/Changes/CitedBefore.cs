namespace ArmsPolicyTimeline.Store.Changes;

/// <summary>A report as it stood before events were written.</summary>
internal sealed record CitedBefore(string EventId, string SourceId, string TextId, string Hash);
