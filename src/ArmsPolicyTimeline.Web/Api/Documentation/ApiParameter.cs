namespace ArmsPolicyTimeline.Web.Api.Documentation;

/// <summary>A parameter of the query string, as the reference tells it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does, and what it takes.</param>
/// <param name="Example">A value.</param>
/// <param name="IsNumber">Whether it takes a whole number.</param>
public sealed record ApiParameter(string Name, string Description, string Example, bool IsNumber = false);
