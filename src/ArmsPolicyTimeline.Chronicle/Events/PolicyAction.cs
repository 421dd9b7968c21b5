namespace ArmsPolicyTimeline.Chronicle.Events;

/// <summary>What an actor does about arms, decided by meaning and not by verb alone (codebook). In files and addresses as its slug, see <see cref="Slugs"/>.</summary>
public enum PolicyAction
{
    /// <summary>Allows, lifts a limit, or states that there is none.</summary>
    Permits,

    /// <summary>Allows under a stated limit.</summary>
    PermitsWithLimits,

    /// <summary>Forbids, refuses, rules out, keeps a ban.</summary>
    Prohibits,

    /// <summary>Weighs, leaves open, signals a possible change.</summary>
    Considers,

    /// <summary>One government, body or official presses for a change.</summary>
    Urges,

    /// <summary>Gives, pledges, approves giving.</summary>
    Supplies,

    /// <summary>Delays, hesitates, pauses.</summary>
    Withholds,

    /// <summary>Sends or agrees to send trainers or troops.</summary>
    Deploys,

    /// <summary>Threatens consequences.</summary>
    Warns,

    /// <summary>Asks for.</summary>
    Requests,

    /// <summary>Takes a position without a clear yes or no.</summary>
    States,
}
