namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>A value that can be ticked to narrow the matrix down.</summary>
/// <param name="Id">Its id in the address.</param>
/// <param name="Name">As shown.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
public sealed record MatrixOption(string Id, string Name, bool IsChosen);
