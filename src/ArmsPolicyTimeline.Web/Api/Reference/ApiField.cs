namespace ArmsPolicyTimeline.Web.Api.Reference;

/// <summary>A parameter, or a member of an object, as the reference page shows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it takes or holds, in words.</param>
/// <param name="TypeHref">Where that type is told; null where it needs no telling.</param>
/// <param name="Description">What it is.</param>
/// <param name="Example">A value; empty without one.</param>
public sealed record ApiField(string Name, string Type, string? TypeHref, string Description, string Example);
