namespace ArmsPolicyTimeline.Chronicle.Comparison.Moving;

/// <summary>Addresses of the same page with the days around the nearest events of a lane beyond those shown.</summary>
/// <param name="Earlier">Around the event before; null where there is none.</param>
/// <param name="EarlierDays">Its days, "3 May 2024", "May 2024"; empty where there is none.</param>
/// <param name="Later">Around the event behind; null where there is none.</param>
/// <param name="LaterDays">Its days; empty where there is none.</param>
public sealed record NearestLinks(string? Earlier, string EarlierDays, string? Later, string LaterDays)
{
    /// <summary>Nowhere to go.</summary>
    public static NearestLinks None { get; } = new(null, "", null, "");
}
