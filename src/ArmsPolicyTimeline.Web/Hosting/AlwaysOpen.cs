namespace ArmsPolicyTimeline.Web.Hosting;

/// <summary>Marks an endpoint that answers before the site is ready.</summary>
public sealed class AlwaysOpen
{
    private AlwaysOpen()
    {
    }

    public static AlwaysOpen Instance { get; } = new();
}
