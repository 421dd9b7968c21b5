using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>What an address asks to be compared, and what of it could not be understood.</summary>
/// <param name="Query">The query without the values left out.</param>
/// <param name="Notes">The values left out, in the order met.</param>
public sealed record CompareReading(CompareQuery Query, ImmutableArray<QueryNote> Notes);
