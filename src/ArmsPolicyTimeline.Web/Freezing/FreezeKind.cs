namespace ArmsPolicyTimeline.Web.Freezing;

/// <summary>How the state of the data that a link names relates to the data as it is now.</summary>
public enum FreezeKind
{
    /// <summary>The data is the same.</summary>
    Same,

    /// <summary>The data has changed; events that came since are left out.</summary>
    Kept,

    /// <summary>The data has changed, and what came since cannot be told or is too much: what is known now is shown.</summary>
    Lost,
}
