namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Why a sentence that looks like a decision makes no event.</summary>
public enum RejectionReason
{
    /// <summary>It did not happen.</summary>
    Negated,

    /// <summary>It would or could happen.</summary>
    Hypothetical,

    /// <summary>No actor was found.</summary>
    NoActor,

    /// <summary>The speaker speaks for nobody who decides: an author, expert, legislator or reader.</summary>
    Opinion,

    /// <summary>It is not about arms.</summary>
    NoWeapon,

    /// <summary>It is a question.</summary>
    Question,

    /// <summary>It says again what another candidate says better.</summary>
    Repeated,
}
