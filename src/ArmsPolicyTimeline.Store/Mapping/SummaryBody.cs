namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>A summary of an event as JSON, in the written forms of its values.</summary>
internal sealed record SummaryBody(
    string Actor,
    string? Official,
    string Recipient,
    string Action,
    string Topic,
    string[] Weapons,
    string? Date,
    string Phase,
    string? Limits,
    string Evidence,
    string? FirstPublished,
    string[] Sources);
