using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Sources;

/// <summary>A source with what it reports.</summary>
/// <param name="Source">The source.</param>
/// <param name="Events">How many events it reports.</param>
public sealed record SourceRow(Source Source, int Events);
