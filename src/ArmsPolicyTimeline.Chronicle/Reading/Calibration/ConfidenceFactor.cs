namespace ArmsPolicyTimeline.Chronicle.Reading.Calibration;

/// <summary>What makes a reading more or less sure. Each is there or not; what it weighs stands in <see cref="ConfidenceWeights"/>.</summary>
public enum ConfidenceFactor
{
    /// <summary>Whoever acts is an office or body without a name ("officials", "the government").</summary>
    UnnamedActor,

    /// <summary>It is told by people who are not named.</summary>
    AnonymousSource,

    /// <summary>The text dates it.</summary>
    OwnDate,

    /// <summary>It has no date at all.</summary>
    Undated,

    /// <summary>A weapon system is named, not only a class or weapons at large.</summary>
    NamedSystem,

    /// <summary>Who the arms are for is named in the sentence.</summary>
    NamedRecipient,

    /// <summary>It is about where weapons may be used, which few other words speak of.</summary>
    AboutUse,

    /// <summary>It allows or forbids.</summary>
    YesOrNo,

    /// <summary>It weighs, asks, presses or takes a position: words that are used of much else.</summary>
    OpenQuestion,

    /// <summary>A noun says it ("the delivery"), not a verb.</summary>
    NounTrigger,

    /// <summary>It is told by the way, behind "after", "because", "while".</summary>
    Aside,

    /// <summary>The sentence has more than 35 words and marks.</summary>
    LongSentence,

    /// <summary>The article tells of eight acts or more: it is about arms.</summary>
    ManyEvents,
}
