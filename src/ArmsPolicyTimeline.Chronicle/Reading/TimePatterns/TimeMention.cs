using ArmsPolicyTimeline.Chronicle.Reading.Temporal;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimePatterns;

/// <summary>A temporal expression as recognised: where it stands and what it says, not yet resolved.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="RuleId">The rule that read it.</param>
internal sealed record TimeMention(int First, int End, TemporalExpressionType Type, TimeMeaning Meaning, string RuleId)
{
    /// <summary>Which part of the period is meant.</summary>
    public enum Part
    {
        /// <summary>All of it.</summary>
        Whole,

        /// <summary>"early".</summary>
        Early,

        /// <summary>"mid".</summary>
        Mid,

        /// <summary>"late", "the end of".</summary>
        Late,

        /// <summary>"earlier this": what lies before the moment of writing.</summary>
        Earlier,

        /// <summary>"later this": what lies behind it.</summary>
        Later,
    }

    /// <summary>Which part of the period is meant.</summary>
    public Part Of { get; init; }

    /// <summary>About, nearly, more than.</summary>
    public bool IsAbout { get; init; }

    /// <summary>A date.</summary>
    public static TimeMention Date(int first, int end, TimeMeaning meaning, string ruleId) => new(first, end, TemporalExpressionType.Date, meaning, ruleId);
}
