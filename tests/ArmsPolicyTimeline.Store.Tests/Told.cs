using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>A sentence of a made-up article, and what a reader would make of it.</summary>
internal sealed record Told(string Sentence, string Actor, PolicyAction Action, string Weapon, string? Date)
{
    public string? Official { get; init; }

    public string Recipient { get; init; } = "UA";

    public PolicyTopic Topic { get; init; } = PolicyTopic.Use;

    public Evidence Evidence { get; init; } = Evidence.Reported;

    public EventPhase Phase { get; init; }
}
