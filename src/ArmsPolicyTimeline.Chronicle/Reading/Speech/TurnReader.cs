using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Speech;

/// <summary>
/// Tells who speaks where a text is a conversation ("MR. KIRBY:", "Q") or the words of its author. A turn lasts until the next label.
/// Text before the first label, and text without labels by an author who holds no office, is narrated.
/// </summary>
internal sealed class TurnReader(Lexicon lexicon, MentionFinder finder)
{
    private const int MaxLabelTokens = 7;

    private static readonly Turn Reporter = new([], IsReporter: true);
    private static readonly Turn Nobody = new([], IsReporter: false);

    /// <summary>The turn that each paragraph belongs to, and how many code units of it are the label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="metadata">Publisher, title and author tell who the speakers are that the vocabulary does not know.</param>
    public ImmutableArray<(Turn? Turn, int Label)> Read(SourceText text, ArticleMetadata metadata)
    {
        var host = Host(metadata);
        var turns = ImmutableArray.CreateBuilder<(Turn? Turn, int Label)>(text.Paragraphs.Length);
        var current = Author(metadata.Author);
        foreach (var paragraph in text.Paragraphs)
        {
            var label = Label(text.Text, paragraph.Span, host);
            if (label.Turn is not null)
            {
                current = label.Turn;
            }

            turns.Add((current, label.Length));
        }

        return turns.ToImmutable();
    }

    // Who publishes, when that is a government ("The White House"): its spokespeople are the ones who answer.
    private Mention? Host(ArticleMetadata metadata) => Names(metadata.Publisher ?? "").FirstOrDefault(m => m is { Kind: MentionKind.Actor, Actor: not null });

    private ImmutableArray<Mention> Names(string text) => finder.Find(lexicon.Tokens.Read(text, new TextSpan(0, text.Length)));

    private Turn? Author(string? author)
    {
        if (author is null)
        {
            return null;
        }

        var people = ImmutableArray.CreateBuilder<Mention>();
        foreach (var name in author.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var tokens = lexicon.Tokens.Read(name, new TextSpan(0, name.Length));
            people.AddRange(finder.Find(tokens).Where(m => m is { Kind: MentionKind.Official, Actor: not null }));
        }

        return people.Count == 0 ? null : new Turn(people.ToImmutable(), IsReporter: false);
    }

    private (Turn? Turn, int Length) Label(string text, TextSpan paragraph, Mention? host)
    {
        var start = new TextSpan(paragraph.Start, Math.Min(paragraph.Length, 80));
        if (paragraph.Length > 2 && text[paragraph.Start] == 'Q' && (text[paragraph.Start + 1] is ' ' or ':' or '.' || char.IsWhiteSpace(text[paragraph.Start + 1])))
        {
            return (Reporter, 2);
        }

        var colon = text.IndexOf(':', start.Start, start.Length);
        if (colon < 0)
        {
            return (null, 0);
        }

        var name = TextSpan.FromBounds(start.Start, colon);
        var words = lexicon.Tokens.Read(text, name);
        if (words.Length is 0 or > MaxLabelTokens || words.Any(t => t.Text.Any(char.IsLower)) || !words.Any(t => t.IsWord && t.Text.Length > 1))
        {
            return (null, 0);
        }

        var speakers = finder.Find(words).Where(m => m.Kind is MentionKind.Official or MentionKind.Office).ToImmutableArray();
        speakers = speakers.IsEmpty && host is not null
            ? [new Mention(MentionKind.Office, 0, 0) { Actor = host.Actor }]
            : [.. speakers.Select(s => s with { Actor = s.Actor ?? host?.Actor })];

        return (words.Any(t => lexicon.Is("asker", t.Lemma)) ? Reporter : speakers.IsEmpty ? Nobody : new Turn(speakers, IsReporter: false), colon + 1 - paragraph.Start);
    }
}
