using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Followings;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Reading.Merging;
using ArmsPolicyTimeline.Chronicle.Reading.Traces;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Finds what an article says that somebody does about arms: sentence by sentence, with what was said before in mind.</summary>
internal sealed class EventExtractor(Vocabulary vocabulary)
{
    private readonly Lexicon lexicon = new(vocabulary);
    private readonly CandidateMerger merger = new(vocabulary);

    /// <summary>The candidates of an article, and what was left out.</summary>
    public Extracted Extract(ArticleText article) => merger.Merge(Read(article).Acts);

    /// <summary>How each sentence of an article was read.</summary>
    public ImmutableArray<SentenceTrace> Explain(ArticleText article)
    {
        var (sentences, acts) = Read(article);
        return TraceMaker.Make(sentences, acts, merger.Merge(acts));
    }

    private (ImmutableArray<SentenceReading> Sentences, List<ReadAct> Acts) Read(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var officials = new OfficialFinder(lexicon, article.Metadata.Published);
        var sentences = new SentenceReader(lexicon, officials).Read(article);
        var discourse = Open(article, officials, sentences);
        var resolver = new ActorResolver(lexicon, officials, discourse);
        var reader = new CandidateReader(lexicon, article, discourse, resolver);
        var acts = new ActReader(lexicon);
        var (read, followings) = (new List<ReadAct>(), new List<ToldFollowing>());
        var followed = new FollowingReader(lexicon, resolver);
        for (var i = 0; i < sentences.Length; i++)
        {
            discourse.Enter(sentences[i], IsQuotation(sentences, i));
            if (!sentences[i].IsHeading)
            {
                read.AddRange(reader.Read(sentences[i], acts.Read(sentences[i]), new Surroundings(Before(sentences, i), Next(sentences, i))));
            }

            followings.AddRange(followed.Read(sentences[i]));
            reader.Note(sentences[i]);
        }

        var dated = AnnouncementReader.Date(sentences, read, article);
        return (sentences, FollowingLinker.Link(sentences, ReleaseReader.Complete(dated, followings, article.Metadata.Published), followings, article.Text));
    }

    // A paragraph that is quoted from its first word to its last names no speaker: he was named before.
    private static bool IsQuotation(ImmutableArray<SentenceReading> sentences, int index)
    {
        if (index > 0 && sentences[index - 1].Sentence.Paragraph == sentences[index].Sentence.Paragraph)
        {
            return false;
        }

        for (var i = index; i < sentences.Length && sentences[i].Sentence.Paragraph == sentences[index].Sentence.Paragraph; i++)
        {
            if (sentences[i].Turn is not null || !sentences[i].IsQuoted.Any() || sentences[i].IsQuoted.Zip(sentences[i].Tokens).Any(t => !t.First && t.Second.IsWord))
            {
                return false;
            }
        }

        return true;
    }

    // What the whole article tells before its sentences are read one by one.
    private Discourse Open(ArticleText article, OfficialFinder officials, ImmutableArray<SentenceReading> sentences)
    {
        var recipient = new RecipientReader(lexicon).Of(sentences);
        var cues = new CueReader(lexicon);
        var home = sentences.SelectMany(s => s.Mentions)
            .Where(m => m.Kind is MentionKind.Actor or MentionKind.Official or MentionKind.Office && m.Actor is { } code && code != recipient && code.ToString() is not "RU")
            .GroupBy(m => m.Actor!.Value)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .FirstOrDefault();
        var title = article.Metadata.Title ?? "";
        var titular = new MentionFinder(lexicon, officials).Find(lexicon.Tokens.Read(title, new Sources.TextSpan(0, title.Length)))
            .Select(m => m.Actor).Where(a => a is { } code && code != recipient && code.ToString() is not "RU").Distinct().ToList();
        return new Discourse
        {
            Titular = titular.Count == 1 ? titular[0] : null,
            Home = sentences.SelectMany(s => s.Turn?.Speakers ?? []).Select(s => s.Actor).FirstOrDefault(a => a is not null) ?? home?.Key,
            Recipient = recipient,
            IsAboutUse = sentences.Where(s => cues.Use(s, 0, s.Tokens.Length - 1, recipient) >= 0).Take(2).Count() == 2,
        };
    }

    private static SentenceReading? Next(ImmutableArray<SentenceReading> sentences, int index) =>
        index + 1 < sentences.Length && sentences[index + 1].Sentence.Paragraph == sentences[index].Sentence.Paragraph ? sentences[index + 1] : null;

    private static IEnumerable<SentenceReading> Before(ImmutableArray<SentenceReading> sentences, int index)
    {
        for (var i = index - 1; i >= 0 && sentences[i].Sentence.Paragraph == sentences[index].Sentence.Paragraph; i--)
        {
            yield return sentences[i];
        }
    }
}
