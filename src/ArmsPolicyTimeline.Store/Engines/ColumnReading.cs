using ArmsPolicyTimeline.Chronicle.Comparison.Columns;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>What an engine read of all events at once.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Hash">A number that follows from the hashes of all rows, whatever their order.</param>
internal sealed record ColumnReading(EventColumns Columns, UInt128 Hash);
