using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>What an ingestion did.</summary>
/// <param name="Stored">How many articles were read and stored.</param>
/// <param name="Skipped">How many were stored before and had not changed.</param>
/// <param name="Failures">The files that were not read, in order.</param>
public sealed record IngestionReport(int Stored, int Skipped, ImmutableArray<IngestionFailure> Failures);
