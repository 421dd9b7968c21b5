using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>All rows of one event.</summary>
internal sealed record EventRows(EventRow Event, IReadOnlyList<EventWeaponRow> Weapons, IReadOnlyList<CitationRows> Citations);
