using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>Shapes of sentences that say what somebody does about arms; what stands in braces is filled in (<see cref="SentenceWriter"/>).</summary>
internal static class StatementShapes
{
    /// <summary>One act each, or two in one breath.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "{Actor} allowed {recipient} to use {weapon} against targets inside {enemy} {on}.",
        "{On}, {official} said that {actor} had lifted its ban on using {weapon} inside {enemy}.",
        "{Capital} permits the use of {weapon} beyond the border, but {limit}, {official} said {on}.",
        "{Actor} gave {recipient} permission {on} to fire {weapon} at {enemy}, {limit}.",
        "{Official} refused {on} to let {recipient} use {weapon} on targets in {enemy}.",
        "{Actor} ruled out sending {weapon} to {recipient}, {official} told a committee {on}.",
        "\"We will not send {weapon},\" {official} said {on}; {capital} has turned the request down before.",
        "{Actor} agreed {on} to send {weapon} to {recipient}.",
        "{Capital} approved a delivery of {weapon} for {recipient} {on}, according to {official}.",
        "{Official} announced {on} that {actor} would give {recipient} {weapon}.",
        "{On} {actor} pledged {number} more {weapon} to {recipient}, the defence ministry said.",
        "{Actor} is considering whether to send {weapon} to {recipient}, {official} said {on}.",
        "{Official} did not rule out {on} that {recipient} might one day receive {weapon}.",
        "{Capital} is weighing a request from {recipient} for {weapon}, people familiar with the talks said {on}.",
        "{Official} urged {ally} {on} to let {recipient} use {weapon} inside {enemy}.",
        "{Actor} called on {ally} {on} to deliver {weapon} to {recipient}.",
        "{On} {recipient} asked {actor} for {weapon}.",
        "{Official} warned {on} that {actor} would answer if {weapon} were used against it.",
        "{Actor} has delayed its shipment of {weapon} to {recipient}, officials in {capital} said {on}.",
        "{Capital} paused deliveries of {weapon} {on}, and {official} gave no reason.",
        "{Actor} will send military trainers to {recipient}, {official} said {on}.",
        "{Official} said {on} that no soldiers of {actor} would be sent to {recipient}.",
        "After refusing for months, {actor} agreed {on} to provide {recipient} with {weapon}.",
        "{Actor} allowed {recipient} {on} to use {weapon}, but kept its ban on {other}.",
        "While {actor} supplies {weapon}, it still forbids {recipient} to use {other} inside {enemy}, {official} said {on}.",
        "First {capital} said no to {weapon}; {on} it reversed course and said yes, while {ally} went on refusing.",
        "{Actor} and {ally} promised {recipient} {weapon} {on}.",
        "{Recipient} may use {weapon} only {narrow}, {official} said {on}.",
        "The {adjective} government decided {on} to allow strikes with {weapon} into {enemy}, {limit}.",
        "{On}, {adjective} officials confirmed that {weapon} had been handed over to {recipient}.",
        "There are no restrictions on {weapon} given by {actor}, {official} said {on}.",
        "Asked about {weapon}, {official} said {on}: \"Our position has not changed, and {recipient} will not get them.\"",
        "It was {on} that {actor}, which had long hesitated, cleared {weapon} for {recipient}.",
        "{Capital} denied {on} that it had allowed {recipient} to use {weapon} inside {enemy}.",
        "If the talks failed, {official} said {on}, {actor} could still send {weapon} to {recipient}.",
        "{Official}, who took the floor {on}, promised {recipient} {weapon} and asked {ally} to do the same.",
        "The approval of {weapon} by {actor} {on} was welcomed in the capital of {recipient}.",
        "Under the arrangement that {official} described {on}, {recipient} can strike with {weapon} {narrow}.",
        "{Actor} said {on} that it would not stand in the way if {ally} sent {weapon} to {recipient}.",
        "Parliament was told {on} that {actor} had withheld {weapon} from {recipient} since the spring.",
    ];

    /// <summary>Limits, as a clause behind a comma or a "but".</summary>
    public static ImmutableArray<string> Limits { get; } =
    [
        "only near the border", "only against military targets", "only in self-defence", "for counter-fire alone", "not for long-range strikes",
        "only against launch sites", "as long as civilians are spared", "but not with the longer variant", "only within the border region",
    ];

    /// <summary>Limits, as the words behind "only".</summary>
    public static ImmutableArray<string> Narrow { get; } =
        ["near the border", "against forces that attack it", "on its own territory", "against military targets", "to return fire", "within a short range"];
}
