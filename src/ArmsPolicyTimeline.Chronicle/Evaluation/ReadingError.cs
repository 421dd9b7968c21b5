using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>Something that the reader got wrong.</summary>
/// <param name="Document">In which document.</param>
/// <param name="Kinds">What is wrong; several where several fields are.</param>
/// <param name="Gold">The annotated event; null where there is none.</param>
/// <param name="Read">What was read; null where nothing was.</param>
public sealed record ReadingError(string Document, ImmutableArray<ReadingErrorKind> Kinds, GoldEvent? Gold, Prediction? Read)
{
    /// <summary>Where it is; a span of the file.</summary>
    public TextSpan Passage => Gold?.Passages[0] ?? Read?.Passage ?? default;

    /// <summary>The errors of a document, in the order of their passages.</summary>
    public static ImmutableArray<ReadingError> Of(DocumentMatch match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var errors = match.Missed.Select(g => new ReadingError(match.Document, [ReadingErrorKind.Missed], g, null))
            .Concat(match.Spurious.Select(p => new ReadingError(match.Document, [ReadingErrorKind.Spurious], null, p)))
            .Concat(match.OtherActor.Select(p => new ReadingError(match.Document, [ReadingErrorKind.Actor, .. Fields(p)], p.Gold, p.Read)))
            .Concat(match.Found.Where(p => !p.IsDated).Select(p => new ReadingError(match.Document, [.. Fields(p)], p.Gold, p.Read)));
        return [.. errors.OrderBy(e => e.Passage).ThenBy(e => e.Kinds[0])];
    }

    private static IEnumerable<ReadingErrorKind> Fields(EventPair pair)
    {
        if (!pair.ActionAgrees)
        {
            yield return ReadingErrorKind.Action;
        }

        if (!pair.WeaponsAgree)
        {
            yield return ReadingErrorKind.Weapons;
        }

        if (!pair.DateAgrees)
        {
            yield return ReadingErrorKind.Date;
        }
    }
}
