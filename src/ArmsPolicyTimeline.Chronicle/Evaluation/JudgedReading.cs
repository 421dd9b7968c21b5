namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>Something that was read, and whether it is right.</summary>
/// <param name="Read">What was read.</param>
/// <param name="IsRight">Whether it has the action and the weapons of an event that had to be found, or is of an optional event.</param>
public sealed record JudgedReading(Prediction Read, bool IsRight)
{
    /// <summary>All that was read in a document, without repeats.</summary>
    public static IEnumerable<JudgedReading> Of(DocumentMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        return match.Found.Select(p => new JudgedReading(p.Read, p.IsCoded))
            .Concat(match.Optional.Select(p => new JudgedReading(p.Read, true)))
            .Concat(match.OtherActor.Select(p => new JudgedReading(p.Read, false)))
            .Concat(match.Spurious.Select(p => new JudgedReading(p, false)));
    }
}
