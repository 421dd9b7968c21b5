using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>An event in one neutral sentence without full stop, made of its fields alone (<c>docs/specs/headlines.md</c>).</summary>
public static class EventHeadline
{
    /// <summary>"United States permits ATACMS on targets outside Ukraine".</summary>
    public static string Of(PolicyEvent policyEvent, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var actor = vocabulary.NameOf(policyEvent.Actor);
        var recipient = Names.Inside(policyEvent.Recipient, vocabulary);
        var weapons = Names.InSentence(policyEvent.Weapons, vocabulary);
        var deed = policyEvent.Topic switch
        {
            PolicyTopic.Use => Use(policyEvent.Action, weapons, $"on targets outside {recipient}"),
            PolicyTopic.Supply => Supply(policyEvent.Action, weapons, recipient, policyEvent.Actor == policyEvent.Recipient),
            _ => Personnel(policyEvent.Action, weapons, recipient, policyEvent.Actor == policyEvent.Recipient),
        };
        return $"{actor} {deed}{Ahead(policyEvent.Phase)}";
    }

    private static string Use(PolicyAction action, string weapons, string where) => action switch
    {
        PolicyAction.Permits => $"permits {weapons} {where}",
        PolicyAction.PermitsWithLimits => $"permits {weapons} {where}, with limits",
        PolicyAction.Prohibits => $"prohibits {weapons} {where}",
        PolicyAction.Considers => $"considers use of {weapons} {where}",
        PolicyAction.Urges => $"urges a change on use of {weapons} {where}",
        PolicyAction.Supplies => $"supplies {weapons} for use {where}",
        PolicyAction.Withholds => $"withholds consent to {weapons} {where}",
        PolicyAction.Deploys => $"deploys {weapons} for use {where}",
        PolicyAction.Warns => $"warns of consequences of {weapons} {where}",
        PolicyAction.Requests => $"requests use of {weapons} {where}",
        _ => $"takes a position on {weapons} {where}",
    };

    private static string Supply(PolicyAction action, string weapons, string recipient, bool isOwn) => action switch
    {
        PolicyAction.Permits => $"permits supply of {weapons} to {recipient}",
        PolicyAction.PermitsWithLimits => $"permits supply of {weapons} to {recipient}, with limits",
        PolicyAction.Prohibits => $"prohibits supply of {weapons} to {recipient}",
        PolicyAction.Considers => $"considers supply of {weapons} to {recipient}",
        PolicyAction.Urges => $"urges a change on supply of {weapons} to {recipient}",
        PolicyAction.Supplies => $"supplies {weapons} to {recipient}",
        PolicyAction.Withholds => $"withholds {weapons} from {recipient}",
        PolicyAction.Deploys => $"deploys {weapons} to {recipient}",
        PolicyAction.Warns => $"warns of consequences of {weapons} for {recipient}",
        PolicyAction.Requests => isOwn ? $"requests {weapons}" : $"requests {weapons} for {recipient}",
        _ => $"takes a position on supply of {weapons} to {recipient}",
    };

    private static string Personnel(PolicyAction action, string weapons, string recipient, bool isOwn) => action switch
    {
        PolicyAction.Permits => $"permits sending {weapons} to {recipient}",
        PolicyAction.PermitsWithLimits => $"permits sending {weapons} to {recipient}, with limits",
        PolicyAction.Prohibits => $"prohibits sending {weapons} to {recipient}",
        PolicyAction.Considers => $"considers sending {weapons} to {recipient}",
        PolicyAction.Urges => $"urges a change on sending {weapons} to {recipient}",
        PolicyAction.Supplies => $"supplies {weapons} to {recipient}",
        PolicyAction.Withholds => $"withholds {weapons} from {recipient}",
        PolicyAction.Deploys => $"deploys {weapons} for {recipient}",
        PolicyAction.Warns => $"warns of consequences of {weapons} for {recipient}",
        PolicyAction.Requests => isOwn ? $"requests {weapons}" : $"requests {weapons} for {recipient}",
        _ => $"takes a position on sending {weapons} to {recipient}",
    };

    private static string Ahead(EventPhase phase) => phase switch
    {
        EventPhase.Decided => " (decided, in force later)",
        EventPhase.Announced => " (announced, in force later)",
        _ => "",
    };
}
