using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>How milestones are called on the page.</summary>
public static class MilestoneWords
{
    /// <summary>"First request".</summary>
    public static string Name(Milestone milestone) => milestone switch
    {
        Milestone.Request => "First request",
        Milestone.Refusal => "First refusal",
        Milestone.Consideration => "First considered",
        Milestone.Approval => "First allowed",
        Milestone.Permission => "First allowed without limits",
        _ => "First given or pledged",
    };

    /// <summary>Within a sentence: "the first request".</summary>
    public static string InSentence(Milestone milestone) => milestone switch
    {
        Milestone.Request => "the first request",
        Milestone.Refusal => "the first refusal",
        Milestone.Consideration => "its first consideration",
        Milestone.Approval => "the first approval",
        Milestone.Permission => "the first approval without limits",
        _ => "the first delivery or pledge",
    };

    /// <summary>What it is to reach it: "considered it, or went further".</summary>
    public static string Meaning(Milestone milestone) => milestone switch
    {
        Milestone.Request => "The recipient asked for it.",
        Milestone.Refusal => "It was refused.",
        Milestone.Consideration => "It was considered, or allowed without a word of consideration.",
        Milestone.Approval => "It was allowed, with stated limits or without.",
        Milestone.Permission => "It was allowed without stated limits.",
        _ => "It was given or pledged.",
    };
}
