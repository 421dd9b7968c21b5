using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>An event as the reader found it, with what is measured of it.</summary>
public sealed record Prediction
{
    /// <summary>The passage, a span of the file.</summary>
    public required TextSpan Passage { get; init; }

    /// <summary>Whose act it is.</summary>
    public required ActorCode Actor { get; init; }

    /// <summary>Who spoke or decided; null where nobody is named.</summary>
    public string? Official { get; init; }

    /// <summary>What is done.</summary>
    public required PolicyAction Action { get; init; }

    /// <summary>The weapons, by ids of the codebook.</summary>
    public required ImmutableArray<string> Weapons { get; init; }

    /// <summary>When; null where the reader found no date.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>How sure the reader is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What the confidence rests on.</summary>
    public ImmutableArray<ConfidenceFactor> Factors { get; init; } = [];

    /// <summary>The rule that read it.</summary>
    public string RuleId { get; init; } = "";

    /// <summary>What <c>extract --json</c> says of an article, as it is measured.</summary>
    public static ImmutableArray<Prediction> Of(ReadingResult reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return
        [
            .. reading.Candidates.Select(c => new Prediction
            {
                Passage = reading.Text.ToFile(c.Passages[0]),
                Actor = c.Actor,
                Official = c.Official,
                Action = c.Action,
                Weapons = [.. c.Weapons.Select(w => reading.Vocabulary?.InCodebook(w) ?? w).Distinct().Order().Select(w => w.ToString())],
                Date = c.Date,
                Confidence = Math.Round(c.Confidence, 3),
                Factors = c.Factors,
                RuleId = c.RuleId,
            }),
        ];
    }
}
