namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>What the reader has to know of an <see cref="ActionPhrase"/> beside its role and action: how its words behave in a sentence, and whose act they tell.</summary>
public enum PhraseTrait
{
    /// <summary>A verb of giving; what it gives are arms.</summary>
    Gives,

    /// <summary>A noun of giving ("the delivery of"); presupposed behind a preposition, and what others decide on.</summary>
    GivingNoun,

    /// <summary>What stands right behind it is given, so that everyday words for arms are arms there.</summary>
    NamesGift,

    /// <summary>No act without arms as its object.</summary>
    NeedsArms,

    /// <summary>An act only as a verb; its words are nouns too ("the ships", "one hand").</summary>
    VerbOnly,

    /// <summary>Sends people.</summary>
    Posts,

    /// <summary>Trains; an act where it is a verb and has somebody who does it.</summary>
    Trains,

    /// <summary>Takes part in a war; as a noun ("intervention") no act.</summary>
    Intervenes,

    /// <summary>About people, though it names none.</summary>
    OfPeople,

    /// <summary>Gets arms; whose act it is stands behind "from".</summary>
    Gets,

    /// <summary>Tells who does not get arms: that is the recipient.</summary>
    GetsNot,

    /// <summary>Makes of "get" behind it the act of its own subject.</summary>
    GovernsGetting,

    /// <summary>Tells of arms that come; whose act it is has to be found from their origin.</summary>
    Arrives,

    /// <summary>Thanks somebody, who is the one that gave.</summary>
    Thanks,

    /// <summary>Allows somebody something; the words are papers as well ("thirty permits").</summary>
    Allows,

    /// <summary>A leave that is given or obtained; who gives it may stand behind "from".</summary>
    Permission,

    /// <summary>A licence for exports, which is about arms without naming any.</summary>
    Licence,

    /// <summary>The approval of what stands behind it.</summary>
    Approval,

    /// <summary>Forbids, by law or by decision.</summary>
    Forbids,

    /// <summary>Restricts; its participle before a noun is an adjective ("the limited use").</summary>
    Restricts,

    /// <summary>Blocks what others would do.</summary>
    Blocks,

    /// <summary>Sets or keeps a limit, unless a word in it lifts it.</summary>
    KeepsLimit,

    /// <summary>Lifts a limit.</summary>
    LiftsLimit,

    /// <summary>The passive that lifts the limit before it ("was dropped").</summary>
    Lifted,

    /// <summary>Tells that there is no limit or objection; of all who are listed behind it.</summary>
    NoLimit,

    /// <summary>What it is about may stand anywhere behind it in its sentence.</summary>
    OfWholeSentence,

    /// <summary>Tells what may be done with arms; a gift beside it is presupposed.</summary>
    OnLeave,

    /// <summary>Grants leave and is no gift itself.</summary>
    LeaveOnly,

    /// <summary>Of an embargo, which lies on the recipient.</summary>
    OfEmbargo,

    /// <summary>Refuses; voted down, it is the act of a parliament.</summary>
    Refuses,

    /// <summary>As a noun with an owner it is taken for granted by whoever blames it.</summary>
    RefusalNoun,

    /// <summary>An act even within a name ("the German opposition to").</summary>
    WithinName,

    /// <summary>Alone, it is about what was spoken of last.</summary>
    Elliptic,

    /// <summary>Governed and without arms, it is about what was spoken of last.</summary>
    EllipticInside,

    /// <summary>Its object can be something else than arms.</summary>
    OtherObject,

    /// <summary>A verb of holding back.</summary>
    Withholds,

    /// <summary>A noun of holding back, over the noun behind it.</summary>
    PauseNoun,

    /// <summary>Handles applications, and governs what is applied for.</summary>
    HandlesRequests,

    /// <summary>A noun of deciding, which governs what is decided.</summary>
    Decision,

    /// <summary>Promises or approves; also the words of whoever tells it.</summary>
    Pledges,

    /// <summary>Not to do it is silence and no refusal.</summary>
    Discloses,

    /// <summary>Stands before what is to come; no passive.</summary>
    AboutTo,

    /// <summary>Begins, goes on with or ends what stands behind it.</summary>
    Continues,

    /// <summary>No act by itself.</summary>
    NeverAlone,

    /// <summary>No act, but no other act either.</summary>
    NoAct,

    /// <summary>Denies what stands behind it.</summary>
    Denies,

    /// <summary>Asks for something.</summary>
    Asks,

    /// <summary>Wants or needs arms.</summary>
    Wants,

    /// <summary>A noun of calling for something ("an appeal for").</summary>
    CallNoun,

    /// <summary>Calls on somebody.</summary>
    Urges,

    /// <summary>Weighs something; as a noun no act.</summary>
    Weighs,

    /// <summary>Talks about something; with the recipient they are its request.</summary>
    Talks,

    /// <summary>Without a name, of the country that the paragraph speaks of.</summary>
    OfHere,

    /// <summary>Supports what others do, of any topic.</summary>
    Supports,

    /// <summary>A change of policy, which is told of and not done by what marks it.</summary>
    Shift,

    /// <summary>Says how arms must be used; before a verb of allowing, what should be done.</summary>
    MustUse,

    /// <summary>Alone and not negated, it says what holds, as a law does.</summary>
    LaysDown,

    /// <summary>Says what should be done; for a country that gives, that is to allow it.</summary>
    Should,

    /// <summary>Tells what may be done with arms, or what they can do.</summary>
    CanUse,

    /// <summary>Tells that somebody is able to strike.</summary>
    Able,

    /// <summary>Allows a use by excluding others.</summary>
    OnlyUsed,

    /// <summary>Excludes a use; of whoever gives the arms in the same sentence.</summary>
    NotUsed,

    /// <summary>Says what others may or should do: the act of whoever says it.</summary>
    Voiced,

    /// <summary>Needs no subject; without one it is the act of whoever says it.</summary>
    Subjectless,

    /// <summary>Said without a subject, the position of whoever says it and no thought about others.</summary>
    OwnPosition,

    /// <summary>As a noun it needs an owner, and is not the act of whoever tells it.</summary>
    Owned,

    /// <summary>Behind "be" or "remain" it decides on its subject.</summary>
    Verdict,

    /// <summary>Calls its subject an escalation: a warning in the mouth of the other side.</summary>
    Escalates,

    /// <summary>Tells of pressure on somebody: nobody's act.</summary>
    Pressure,

    /// <summary>Does what another did before.</summary>
    Echoes,

    /// <summary>Leaves a decision open; in an answer it is about what was asked.</summary>
    Undecided,

    /// <summary>Tells in speech what arms there are and from whom.</summary>
    Listed,
}
