using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Web.Api.Reference;

/// <summary>An address of the programming interface, as the reference page shows it.</summary>
/// <param name="Id">Its name, and its anchor.</param>
/// <param name="Path">The address, with <c>{id}</c> where an id stands.</param>
/// <param name="Summary">What it gives.</param>
/// <param name="Description">More of it.</param>
/// <param name="Example">An address to try; null where an id has to be put in.</param>
/// <param name="Parameters">What it can be asked for with.</param>
/// <param name="Answers">What it answers.</param>
public sealed record ApiOperation(string Id, string Path, string Summary, string Description, string? Example, ImmutableArray<ApiField> Parameters, ImmutableArray<ApiOutcome> Answers);
