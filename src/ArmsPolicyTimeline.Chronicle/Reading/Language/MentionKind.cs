namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>What a mention is.</summary>
internal enum MentionKind
{
    /// <summary>A country or organisation by name, or by what news puts in its place.</summary>
    Actor,

    /// <summary>A country's adjective that names nobody by itself ("American weapons").</summary>
    Adjective,

    /// <summary>A named person who speaks for a country or organisation.</summary>
    Official,

    /// <summary>An office without a name ("the president"), or an unnamed body of a government ("the administration", "officials").</summary>
    Office,

    /// <summary>Somebody who speaks for no government: an expert, a legislator, a former official.</summary>
    Outsider,

    /// <summary>A weapon, a class of weapons, weapons at large, or trainers and troops.</summary>
    Weapon,

    /// <summary>A personal pronoun.</summary>
    Pronoun,
}
