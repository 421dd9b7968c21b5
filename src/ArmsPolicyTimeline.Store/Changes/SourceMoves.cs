using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Store.Changes;

/// <summary>What joining articles did to the ids of sources.</summary>
/// <param name="Fresh">Ids that were not there before.</param>
/// <param name="Gone">Sources that are gone under their ids, with their titles, and the ids of those that most of their articles are of now; null: they have none.</param>
internal sealed record SourceMoves(ImmutableArray<string> Fresh, ImmutableArray<(string Id, string? IntoId, string? Title)> Gone);
