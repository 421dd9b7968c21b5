using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Actor, recipient and topic: candidates of one block are resolved together, and never with those of another.</summary>
internal sealed record Block(string Actor, string Recipient, string Topic)
{
    public static Block Of(CandidateRow row) => new(row.Actor, row.Recipient, row.Topic);

    /// <summary>What to ask for to find all of some blocks of one actor, and perhaps some more.</summary>
    public static (string Actor, string[] Recipients, string[] Topics) Cover(HashSet<Block> blocks) => (
        blocks.Select(b => b.Actor).Distinct(StringComparer.Ordinal).Single(),
        [.. blocks.Select(b => b.Recipient).Distinct(StringComparer.Ordinal)],
        [.. blocks.Select(b => b.Topic).Distinct(StringComparer.Ordinal)]);
}
