namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>What of this site was cited, and as it stood when.</summary>
/// <param name="Title">What the page shows: "United States permits ATACMS".</param>
/// <param name="Url">Absolute address of the page.</param>
/// <param name="AsOf">The day on which it was cited.</param>
/// <param name="Version">Hash of all that the site knew then.</param>
public sealed record ReferenceStamp(string Title, string Url, DateOnly AsOf, string Version)
{
    /// <summary>Name of this site.</summary>
    public const string Site = "ArmsPolicyTimeline";
}
