namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>A passage of a candidate as JSON.</summary>
internal sealed record PassageBody(int Start, int Length, string Quote, int Locator);
