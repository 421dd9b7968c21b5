using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Whoever a mention turned out to be.</summary>
/// <param name="Actor">The country or organisation; null for an outsider, or where the text does not tell.</param>
/// <param name="Official">The person's full name.</param>
/// <param name="Office">The office held.</param>
/// <param name="Span">The words.</param>
internal sealed record Party(ActorCode? Actor, string? Official, string? Office, TextSpan Span)
{
    /// <summary>Speaks for no government: an expert, a legislator, a former official, the author.</summary>
    public bool IsOutsider { get; init; }

    /// <summary>An office or body without a name ("officials", "the minister").</summary>
    public bool IsUnnamed { get; init; }
}
