using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>
/// Finds the words that denote a time in English news and says which time they denote. Recognition (span, type, what the words
/// say) comes first, resolution against the publication date and what was mentioned last second.
/// </summary>
public static class TemporalTagger
{
    /// <summary>Tags a text that was read from an article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences, in order, not overlapping; none: every line is one.</param>
    /// <param name="published">The publication date, of any precision; null when it is not known: what hangs on it stays unresolved.</param>
    /// <returns>The expressions, in order, not overlapping, none reaching over the end of a sentence.</returns>
    public static ImmutableArray<TemporalExpression> Tag(SourceText text, ImmutableArray<Sentence> sentences, EdtfDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Tag(text.Text, [.. sentences.Select(sentence => sentence.Span)], published);
    }

    /// <summary>Tags any text.</summary>
    /// <param name="text">The text; offsets count its UTF-16 code units.</param>
    /// <param name="sentences">Its sentences, in order, not overlapping; none: every line is one.</param>
    /// <param name="published">The publication date, of any precision; null when it is not known: what hangs on it stays unresolved.</param>
    /// <returns>The expressions, in order, not overlapping, none reaching over the end of a sentence.</returns>
    public static ImmutableArray<TemporalExpression> Tag(string text, ImmutableArray<TextSpan> sentences, EdtfDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = (sentences, published);
        return [];
    }
}
