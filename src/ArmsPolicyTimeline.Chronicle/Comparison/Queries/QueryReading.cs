using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>What an address asks for, and what of it could not be understood.</summary>
/// <param name="Query">The query without the values left out.</param>
/// <param name="Notes">The values left out, in the order met.</param>
public sealed record QueryReading(TimelineQuery Query, ImmutableArray<QueryNote> Notes);
