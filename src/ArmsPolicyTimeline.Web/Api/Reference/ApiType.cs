using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Web.Api.Reference;

/// <summary>An object of the programming interface, as the reference page shows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, or the values it can have.</param>
/// <param name="Fields">Its members; none where it is one value.</param>
public sealed record ApiType(string Name, string Description, ImmutableArray<ApiField> Fields);
