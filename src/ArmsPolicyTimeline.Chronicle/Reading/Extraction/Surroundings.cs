using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>What stands around a sentence in its paragraph.</summary>
/// <param name="Before">The sentences before it, nearest first.</param>
/// <param name="Next">The sentence behind it; null: none in the paragraph.</param>
internal sealed record Surroundings(IEnumerable<SentenceReading> Before, SentenceReading? Next)
{
    private const int MaxPassage = 500;

    /// <summary>The passage of an act: its sentence, and the next one where a quotation that holds the act runs on into it and ends there.</summary>
    public TextSpan Passage(SentenceReading sentence, int head, string text)
    {
        var span = sentence.Sentence.Span;
        if (Next is null || !sentence.IsQuoted[head] || text[span.End - 1] is '”' or '"')
        {
            return span;
        }

        var both = span.Union(Next.Sentence.Span);
        return Next.IsQuoted.Length > 0 && Next.IsQuoted.All(q => q) && text[both.End - 1] is '”' or '"' && both.Length <= MaxPassage ? both : span;
    }
}
