using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>What a row of words stands for.</summary>
/// <param name="Kind">What kind of thing it names.</param>
/// <param name="Words">The words as the vocabulary spells them; where they have capitals, the text must have them too.</param>
internal sealed record LexiconEntry(MentionKind Kind, string[] Words)
{
    public ActorCode? Actor { get; init; }

    /// <summary>The person's full name.</summary>
    public string? Name { get; init; }

    /// <summary>Only the surname.</summary>
    public bool IsSurname { get; init; }

    public OfficeTitle? Title { get; init; }

    public WeaponId? Weapon { get; init; }
}
