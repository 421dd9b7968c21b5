using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Evaluation;
using ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Tests.Evaluation;

/// <summary>Annotated events and events that were read, made up.</summary>
internal static class Made
{
    private static readonly EventMatcher Matcher = new(new WeaponAgreement(RealVocabulary.Vocabulary));

    /// <summary>An annotated event: Norway supplies NASAMS, undated, unless said otherwise.</summary>
    public static GoldEvent Gold(int start = 0, string actor = "NO", PolicyAction action = PolicyAction.Supplies, string weapon = "nasams", string? date = null, bool optional = false) => new()
    {
        Passages = [new TextSpan(start, 100)],
        Actor = new ActorCode(actor),
        Actions = [action],
        Weapons = [weapon],
        Date = date is null ? null : GoldDate.Parse(date).Value,
        IsOptional = optional,
    };

    /// <summary>An event that was read, as <see cref="Gold"/> unless said otherwise.</summary>
    public static Prediction Read(int start = 0, string actor = "NO", PolicyAction action = PolicyAction.Supplies, string weapon = "nasams", string? date = null, double confidence = 0.9) => new()
    {
        Passage = new TextSpan(start, 100),
        Actor = new ActorCode(actor),
        Action = action,
        Weapons = [weapon],
        Date = date is null ? null : EdtfDate.Parse(date).Value,
        Confidence = confidence,
    };

    /// <summary>What a matcher makes of them.</summary>
    public static DocumentMatch Match(GoldEvent[] gold, Prediction[] read, string document = "made-up.txt") => Matcher.Match(document, [.. gold], [.. read]);
}
