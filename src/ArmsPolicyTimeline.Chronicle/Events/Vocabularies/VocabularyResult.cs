using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

/// <summary>What reading the vocabulary files gave: a vocabulary, or every error in them.</summary>
public sealed record VocabularyResult
{
    internal VocabularyResult(Vocabulary? vocabulary, ImmutableArray<VocabularyError> errors) => (Vocabulary, Errors) = (vocabulary, errors);

    /// <summary>The vocabulary; null exactly when there are <see cref="Errors"/>.</summary>
    public Vocabulary? Vocabulary { get; }

    /// <summary>All errors, by file and line; empty on success.</summary>
    public ImmutableArray<VocabularyError> Errors { get; }

    /// <summary>Whether there is a vocabulary.</summary>
    [MemberNotNullWhen(true, nameof(Vocabulary))]
    public bool IsSuccess => Vocabulary is not null;

    /// <summary>The errors, one a line.</summary>
    public override string ToString() => string.Join('\n', Errors);
}
