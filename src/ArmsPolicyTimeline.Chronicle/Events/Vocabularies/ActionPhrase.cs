using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>A phrase that evokes an act: head words matched by lemma, with what it means by itself (before negation, topic and limits are read).</summary>
/// <param name="Id">Rule id, unique (<c>lift-restriction</c>).</param>
/// <param name="Role">What it does with the act that follows.</param>
/// <param name="Pattern">
/// One or more patterns, separated by <c>;</c>. A pattern is a row of places: lemmas with <c>|</c> between the alternatives, <c>@id</c> for a
/// set of words, <c>_</c> for up to four other words, <c>__</c> for up to twelve, <c>?</c> behind a place that can be missing. The first place is never a gap.
/// </param>
/// <param name="Action">What it means; null exactly for <see cref="PhraseRole.Words"/>.</param>
/// <param name="Negated">What it means under a negation ("did not rule out"); null: the act is rejected as negated.</param>
/// <param name="Topic">The only topic it goes with; null: any.</param>
public sealed record ActionPhrase(string Id, PhraseRole Role, string Pattern, PolicyAction? Action, PolicyAction? Negated, PolicyTopic? Topic)
{
    private readonly UInt128 mask;

    /// <summary>What the reader has to know of it besides; none for most.</summary>
    public ImmutableArray<PhraseTrait> Traits
    {
        get;
        init
        {
            field = value;
            mask = Mask(value.AsSpan());
        }
    } = [];

    /// <summary>Whether it has a trait, or one of several.</summary>
    public bool Is(params ReadOnlySpan<PhraseTrait> anyOf) => (mask & Mask(anyOf)) != UInt128.Zero;

    private static UInt128 Mask(ReadOnlySpan<PhraseTrait> traits)
    {
        var bits = UInt128.Zero;
        foreach (var trait in traits)
        {
            bits |= UInt128.One << (int)trait;
        }

        return bits;
    }
}
