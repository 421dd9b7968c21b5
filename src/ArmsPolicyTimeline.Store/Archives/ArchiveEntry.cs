namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>An entry as the manifest knows it.</summary>
internal sealed record ArchiveEntry(string Name, long Bytes, string Sha256);
