using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Arranging;

/// <summary>Which lane: one of the page, or a part of one.</summary>
/// <param name="Id">Id of the lane along the dimension that lanes are laid by.</param>
/// <param name="Part">Id of the part; null: the whole lane.</param>
internal sealed record LaneKey(string Id, string? Part = null)
{
    /// <summary>What the parts of a lane are; null where it has none.</summary>
    public static Dimension? PartsOf(Dimension by) => by switch
    {
        Dimension.Country => Dimension.Weapon,
        Dimension.Topic or Dimension.Recipient => Dimension.Country,
        _ => null,
    };

    /// <summary><c>US</c>, <c>US:atacms</c>.</summary>
    public override string ToString() => Part is null ? Id : $"{Id}:{Part}";
}
