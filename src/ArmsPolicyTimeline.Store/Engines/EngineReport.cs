using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>What an engine says of itself and of its database.</summary>
internal sealed record EngineReport(string Engine, ImmutableSortedDictionary<string, string> Settings, ImmutableArray<string> Problems);
