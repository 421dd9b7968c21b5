using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Reading.Traces;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading;

/// <summary>Reads one article: what it says that somebody does about arms, and when. Pure; safe to use from several threads at once.</summary>
/// <param name="vocabulary">What the project knows of the world.</param>
public sealed class ArticleReader(Vocabulary vocabulary)
{
    private readonly EventExtractor extractor = new(vocabulary);

    /// <summary>Reads an article.</summary>
    /// <returns>All that it gave, or the reason why its text cannot be read.</returns>
    public ParseResult<ReadingResult> Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var read = SourceTextReader.Read(article);
        if (read.Value is not { } text)
        {
            return ParseResult<ReadingResult>.Failed(read.Error ?? "has no text");
        }

        var sentences = SentenceSplitter.Split(text);
        using var recognised = RecognisedTimes.Of(text.Text, [.. sentences.Select(sentence => sentence.Span)]);
        var dated = article with { Metadata = PublicationDating.Complete(article.Metadata, text.Text, recognised) };
        var times = TemporalTagger.Tag(recognised, dated.Metadata.Published);
        var events = extractor.Extract(new ArticleText(dated.Metadata, text, sentences, times));
        return ParseResult<ReadingResult>.Of(new ReadingResult(dated, text, sentences, times, events.Candidates, events.Rejections) { Vocabulary = vocabulary });
    }

    /// <summary>Tells how each sentence of an article was read, in order.</summary>
    /// <param name="reading">What this reader read.</param>
    public ImmutableArray<SentenceTrace> Explain(ReadingResult reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return extractor.Explain(new ArticleText(reading.Article.Metadata, reading.Text, reading.Sentences, reading.Times));
    }
}
