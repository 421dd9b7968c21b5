namespace ArmsPolicyTimeline.Web.Api;

/// <summary>A value of the address that cannot be used.</summary>
/// <param name="Parameter">Name of the parameter.</param>
/// <param name="Value">The value, shortened to 64 characters.</param>
/// <param name="Reason">What is wrong with it, and what is allowed.</param>
public sealed record ParameterError(string Parameter, string Value, string Reason);
