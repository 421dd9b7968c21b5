using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>When an article was published, and how that is known.</summary>
/// <param name="Date">The date, no more precise than known; null exactly when the basis is <see cref="PublicationBasis.None"/>.</param>
/// <param name="Basis">How it is known.</param>
public sealed record PublicationDate(EdtfDate? Date, PublicationBasis Basis)
{
    /// <summary>Not known.</summary>
    public static PublicationDate Unknown { get; } = new(null, PublicationBasis.None);
}
