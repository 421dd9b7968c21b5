using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Answers;

/// <summary>A value of a filter, as other programs get it.</summary>
public sealed record FacetValueItem
{
    /// <summary>What the parameter takes.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Events with it that all other filters let through.</summary>
    public required int Count { get; init; }

    /// <summary>Whether it is chosen.</summary>
    public required bool IsChosen { get; init; }

    /// <summary>Members of a class of weapons.</summary>
    public required ImmutableArray<FacetValueItem> Members { get; init; }

    internal static FacetValueItem Of(FacetValue value) =>
        new() { Id = value.Id, Name = value.Name, Count = value.Count, IsChosen = value.IsChosen, Members = [.. value.Members.Select(Of)] };
}
