namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>A column of the table of events.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="SortHref">Address of the table sorted by it, the other way round when it is already; null when it cannot be sorted.</param>
/// <param name="AriaSort"><c>ascending</c>, <c>descending</c>, or null when the table is not sorted by it.</param>
public sealed record TableColumn(string Name, string? SortHref, string? AriaSort);
