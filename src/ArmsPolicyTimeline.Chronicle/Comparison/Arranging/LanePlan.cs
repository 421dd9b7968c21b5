namespace ArmsPolicyTimeline.Chronicle.Comparison.Arranging;

/// <summary>A lane before it is drawn.</summary>
/// <param name="Key">Which.</param>
/// <param name="Name">As shown.</param>
/// <param name="Rows">Its rows, at least one.</param>
/// <param name="Count">Number of events shown.</param>
internal sealed record LanePlan(LaneKey Key, string Name, IReadOnlyList<RowPlan> Rows, int Count)
{
    /// <summary>Whether it has parts that can be shown below it.</summary>
    public bool HasParts { get; init; }

    /// <summary>The parts shown below it; empty when it is closed.</summary>
    public IReadOnlyList<LanePlan> Parts { get; init; } = [];

    /// <summary>How many parts more there are than are shown.</summary>
    public int MoreParts { get; init; }

    /// <summary>It and its parts.</summary>
    public IEnumerable<LanePlan> All => Parts.SelectMany(p => p.All).Prepend(this);
}
