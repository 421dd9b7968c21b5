using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Web.Api.Documentation;

/// <summary>What the reference says of an address.</summary>
/// <param name="Id">Name of the operation, for programs that make a client of the document.</param>
/// <param name="Summary">What it gives, in a few words.</param>
/// <param name="Description">More of it.</param>
/// <param name="Parameters">The parameters of the query string that it knows.</param>
/// <param name="MediaType">What a good answer is.</param>
public sealed record ApiNote(string Id, string Summary, string Description, ImmutableArray<string> Parameters, string MediaType);
