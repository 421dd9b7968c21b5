using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources.Sentences;

namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>Splits the paragraphs of a text into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences, in order, not overlapping; together they cover all that is not blank.</summary>
    public static ImmutableArray<Sentence> Split(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (var i = 0; i < text.Paragraphs.Length; i++)
        {
            var paragraph = text.Paragraphs[i];
            foreach (var span in paragraph.IsHeading ? [paragraph.Span] : Split(text.Text, paragraph.Span))
            {
                sentences.Add(new(span, i));
            }
        }

        return sentences.ToImmutable();
    }

    private static IEnumerable<TextSpan> Split(string text, TextSpan paragraph)
    {
        var start = paragraph.Start;
        if (SpeakerLabel.Find(text, paragraph) is { } labelEnd)
        {
            yield return TextSpan.FromBounds(start, labelEnd);
            start = SkipSpaces(text, labelEnd, paragraph.End);
        }

        for (var i = SentenceEnd.NextMark(text, start, paragraph.End); i < paragraph.End; i = SentenceEnd.NextMark(text, i + 1, paragraph.End))
        {
            if (SentenceEnd.Find(text, TextSpan.FromBounds(start, paragraph.End), i) is { } end)
            {
                yield return TextSpan.FromBounds(start, end);
                start = SkipSpaces(text, end, paragraph.End);
                i = start - 1;
            }
        }

        if (start < paragraph.End)
        {
            yield return TextSpan.FromBounds(start, paragraph.End);
        }
    }

    private static int SkipSpaces(string text, int index, int limit)
    {
        while (index < limit && text[index] == ' ')
        {
            index++;
        }

        return index;
    }
}
