namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>What a statement does to a standing (rules 3 to 5), in the order in which the statements of one day are taken; considering comes last whatever its precision.</summary>
internal enum StatementEffect
{
    Prohibits,
    Limits,
    Permits,
    ProhibitsPart,
    Considers,
}
