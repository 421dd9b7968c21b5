using System.Diagnostics.CodeAnalysis;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>A parameter that cannot be used.</summary>
public sealed record ParameterError
{
    public ParameterError()
    {
    }

    /// <summary>Says which, and what is wrong with it.</summary>
    [SetsRequiredMembers]
    public ParameterError(string parameter, string value, string reason) => (Parameter, Value, Reason) = (parameter, value, reason);

    /// <summary>Its name.</summary>
    public required string Parameter { get; init; }

    /// <summary>Its value, shortened to 64 characters.</summary>
    public required string Value { get; init; }

    /// <summary>What is wrong with it, and what is allowed.</summary>
    public required string Reason { get; init; }
}
