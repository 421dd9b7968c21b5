using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>A candidate with its place in the store and the block that it belongs to.</summary>
internal sealed record StoredCandidate(string Id, string ArticleId, int Ordinal, Block Block, ReportedCandidate Reported)
{
    public static StoredCandidate Of(CandidateRow row, Source source) => new(row.Id, row.ArticleId, row.Ordinal, Block.Of(row), CandidateMapping.FromRow(row, source));
}
