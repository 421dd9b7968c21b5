using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Words of a sentence that name somebody or something we know.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
internal sealed record Mention(MentionKind Kind, int First, int Last)
{
    /// <summary>The country or organisation; null where only the context tells.</summary>
    public ActorCode? Actor { get; init; }

    /// <summary>The person's full name; null where nobody is named.</summary>
    public string? Name { get; init; }

    /// <summary>The person's terms of office; several people where the name alone does not tell.</summary>
    public ImmutableArray<Official> Terms { get; init; } = [];

    /// <summary>The role that a title names.</summary>
    public OfficeTitle? Title { get; init; }

    /// <summary>The weapon.</summary>
    public WeaponId? Weapon { get; init; }

    /// <summary>Stands before an 's, or is a possessive pronoun: a modifier of what follows.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>The countries that a group stands for ("the Baltic states"); none: it is no group.</summary>
    public ImmutableArray<ActorCode> Members { get; init; } = [];

    /// <summary>A newspaper, an agency, a broadcaster: what it reports counts as told by the article.</summary>
    public bool IsMedium { get; init; }

    /// <summary>Whether it can be the subject of an act.</summary>
    public bool IsAgent => Kind is MentionKind.Actor or MentionKind.Official or MentionKind.Office or MentionKind.Outsider or MentionKind.Pronoun;
}
