namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Marks an endpoint whose answers other sites may load as a part of their pages. Nothing there depends on who asks.</summary>
internal sealed class OpenToOtherSites
{
    public static readonly OpenToOtherSites Instance = new();

    private OpenToOtherSites()
    {
    }

    /// <summary>Whether other sites may show it in a frame too.</summary>
    public bool IsFramed { get; private init; }

    /// <summary>The same, in a frame too.</summary>
    public static OpenToOtherSites Framed { get; } = new() { IsFramed = true };
}
