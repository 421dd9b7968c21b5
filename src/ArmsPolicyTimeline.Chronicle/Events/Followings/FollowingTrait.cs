namespace ArmsPolicyTimeline.Chronicle.Events.Followings;

/// <summary>Where a <see cref="FollowingPhrase"/> has the one who is followed and the one who follows. Without a trait, the follower is its subject.</summary>
public enum FollowingTrait
{
    /// <summary>Who is followed is its subject, who follows stands right behind ("freed Oslo").</summary>
    LeaderFirst,

    /// <summary>Its subject has to be a decision with an owner ("Berlin's approval prompted").</summary>
    ByDecision,

    /// <summary>Behind the follower comes "to".</summary>
    ToAct,

    /// <summary>Behind it stands a decision with its owner ("made possible by Berlin's approval").</summary>
    NamesDecision,

    /// <summary>Who is followed stands within it, or owns the noun it ends with ("needs the consent of Berlin").</summary>
    NamesOwner,

    /// <summary>Who is followed stands right behind it, and what he does first follows at once or is left out ("waits for Berlin to move").</summary>
    NamesLeader,

    /// <summary>A gerund has to stand behind it ("joined Oslo in sending").</summary>
    GerundBehind,

    /// <summary>Behind it a clause tells the act of whoever is followed ("after Berlin sent tanks").</summary>
    Clause,

    /// <summary>Behind it a clause tells what whoever is followed has to do ("only if Berlin agrees").</summary>
    Condition,

    /// <summary>Takes over what another did before; that other one is followed ("followed suit").</summary>
    Echo,

    /// <summary>Stands beside an act, which is the follower's; no subject of its own.</summary>
    Beside,

    /// <summary>Only beside an act that forbids or holds back ("cannot allow it without").</summary>
    OfNo,

    /// <summary>The words of consent, so that it need not be told elsewhere that the leader allows anything.</summary>
    OfConsent,
}
