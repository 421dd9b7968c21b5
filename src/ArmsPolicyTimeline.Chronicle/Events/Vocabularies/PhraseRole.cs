namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>What an <see cref="ActionPhrase"/> does with the act that its complement names.</summary>
public enum PhraseRole
{
    /// <summary>Says the act itself ("send", "ban", "allow").</summary>
    Act,

    /// <summary>Says that the act which follows is decided, announced or promised ("agree to", "decision to"); that act decides. Alone, with arms as its object, it is an act.</summary>
    Carries,

    /// <summary>Makes of the act which follows its own action ("refuse to", "urge", "consider"). Alone, with arms as its object, it is an act.</summary>
    Turns,

    /// <summary>No phrase but a set of words, which patterns name by the row's id behind an <c>@</c>.</summary>
    Words,
}
