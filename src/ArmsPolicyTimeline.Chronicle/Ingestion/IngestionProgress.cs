namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>How far an ingestion is.</summary>
/// <param name="Done">How many files are done with.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Path">The file last done with.</param>
public sealed record IngestionProgress(int Done, int Total, string Path);
