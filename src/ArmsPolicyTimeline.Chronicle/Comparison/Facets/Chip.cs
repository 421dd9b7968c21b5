using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>An active filter as a clause, with the address without it.</summary>
/// <param name="Parameter">The parameter it comes from (<c>recipient</c>, <c>from</c>).</param>
/// <param name="Words">The clause in pieces; joined by spaces they read "Given to Ukraine".</param>
/// <param name="RemoveHref">Address of the same page without it.</param>
public sealed record Chip(string Parameter, ImmutableArray<ChipWord> Words, string RemoveHref)
{
    /// <summary>The whole clause.</summary>
    public string Text => string.Join(' ', Words.Select(w => w.Text));
}
