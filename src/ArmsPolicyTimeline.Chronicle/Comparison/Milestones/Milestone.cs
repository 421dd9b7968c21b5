namespace ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

/// <summary>A first that lanes are compared by, on the way from a request to a delivery.</summary>
public enum Milestone
{
    /// <summary>The recipient asked for it.</summary>
    Request,

    /// <summary>It was refused, since the request where there is one.</summary>
    Refusal,

    /// <summary>Its allowing was weighed, or it was allowed: under consideration, a ban under review, limited or permitted.</summary>
    Consideration,

    /// <summary>It was allowed, with limits or without: limited or permitted.</summary>
    Approval,

    /// <summary>It was allowed without stated limits: permitted.</summary>
    Permission,

    /// <summary>The weapon was given or pledged.</summary>
    Delivery,
}
