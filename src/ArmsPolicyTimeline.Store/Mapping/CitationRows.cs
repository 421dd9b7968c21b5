using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>All rows of one citation.</summary>
internal sealed record CitationRows(CitationRow Citation, IReadOnlyList<PassageRow> Passages, IReadOnlyList<FieldRow> Fields);
