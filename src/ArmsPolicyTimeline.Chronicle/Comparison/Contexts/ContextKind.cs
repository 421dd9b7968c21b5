namespace ArmsPolicyTimeline.Chronicle.Comparison.Contexts;

/// <summary>What kind of thing happened beside the decisions, the weightiest first.</summary>
public enum ContextKind
{
    /// <summary>A stretch or turn of a war.</summary>
    War,

    /// <summary>An election, or a handover of office.</summary>
    Election,

    /// <summary>A meeting of heads of state and government, or of defence ministers.</summary>
    Summit,
}
