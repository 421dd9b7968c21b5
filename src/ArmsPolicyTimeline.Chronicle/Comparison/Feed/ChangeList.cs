using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Feed;

/// <summary>One page of changes.</summary>
/// <param name="Query">What was asked for.</param>
/// <param name="Lines">The changes, the latest first.</param>
/// <param name="Next">Where the next page begins; null: there is none. A page that looked through very many changes may end early.</param>
/// <param name="Stamp">The latest change of all.</param>
/// <param name="Chips">The active filters.</param>
/// <param name="Notes">Values of the address that were left out.</param>
public sealed record ChangeList(ChangeQuery Query, ImmutableArray<ChangeLine> Lines, long? Next, ChangeStamp Stamp, ImmutableArray<Chip> Chips, ImmutableArray<QueryNote> Notes)
{
    /// <summary>Address of the next page; null where there is none.</summary>
    /// <param name="path">The page, or the same in another format.</param>
    public string? NextHref(string path = ChangeQuery.Path) => Next is null ? null : (Query with { Before = Next }).Link(path);
}
