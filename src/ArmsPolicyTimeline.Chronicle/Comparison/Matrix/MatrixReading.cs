using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>What an address of the matrix asks for, and what of it could not be used.</summary>
/// <param name="Query">The query without the values left out.</param>
/// <param name="Notes">The values left out, in the order met.</param>
public sealed record MatrixReading(MatrixQuery Query, ImmutableArray<QueryNote> Notes);
