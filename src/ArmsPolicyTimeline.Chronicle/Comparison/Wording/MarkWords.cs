using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>The few words behind a mark in a lane.</summary>
internal static class MarkWords
{
    /// <summary>Words behind the standing's word, or in its place where no standing came.</summary>
    public static string Of(PolicyEvent policyEvent, Standing? brought, Dimension by, Vocabulary vocabulary)
    {
        var other = by switch
        {
            Dimension.Country => policyEvent.Weapons is [var only] && only == WeaponId.Unspecified ? "" : Names.InSentence(policyEvent.Weapons, vocabulary),
            _ => vocabulary.NameOf(policyEvent.Actor),
        };
        if (brought is not null)
        {
            var behind = brought == Standing.Limited ? LimitWords.Behind(policyEvent.Limits) : null;
            return behind ?? (other.Length == 0 ? "" : by == Dimension.Country ? "for " + other : "by " + other);
        }

        var deed = policyEvent.Action switch
        {
            PolicyAction.Requests => "asks",
            PolicyAction.Warns => "warns",
            PolicyAction.Urges => "urges a change",
            PolicyAction.States => "takes a position",
            _ => Names.Of(policyEvent.Action),
        };
        return (by, other.Length, policyEvent.Action) switch
        {
            (Dimension.Country, 0, _) => deed,
            (Dimension.Country, _, PolicyAction.Requests) => $"asks for {other}",
            (Dimension.Country, _, _) => $"{deed}: {other}",
            _ => $"{other} {deed}",
        };
    }
}
