using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>A row of the matrix.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cells">One cell a column.</param>
public sealed record MatrixRow(ActorCode Actor, string Name, ImmutableArray<MatrixCell> Cells);
