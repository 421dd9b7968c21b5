namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>Which way an action decides, by the standing rule (points 3 and 5): yes, no, or not at all.</summary>
public static class ActionSense
{
    /// <summary>Whether an action allows, with limits or without.</summary>
    public static bool IsPermission(this PolicyAction action) => action is PolicyAction.Permits or PolicyAction.PermitsWithLimits;

    /// <summary>Whether an action allows, gives or sends.</summary>
    public static bool IsYes(this PolicyAction action) => action.IsPermission() || action is PolicyAction.Supplies or PolicyAction.Deploys;

    /// <summary>Whether an action forbids or holds back.</summary>
    public static bool IsNo(this PolicyAction action) => action is PolicyAction.Prohibits or PolicyAction.Withholds;

    /// <summary>Whether an action is decided by a government, so that whoever tells it tells the same act; what is only said belongs to its speaker.</summary>
    public static bool IsDecision(this PolicyAction action) => action.IsYes() || action.IsNo();

    /// <summary>Whether two actions can be one act told twice.</summary>
    public static bool IsKindred(this PolicyAction one, PolicyAction other) => one == other || (one.IsPermission() && other.IsPermission());

    /// <summary>Whether one action says yes to what the other says no to.</summary>
    public static bool Contradicts(this PolicyAction one, PolicyAction other) => (one.IsYes() && other.IsNo()) || (one.IsNo() && other.IsYes());
}
