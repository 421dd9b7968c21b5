using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Speech;

/// <summary>
/// Tells who speaks where a text is a conversation ("MR. KIRBY:", "Q") or the words of its author. A turn lasts until the next label.
/// Text before the first label is the words of its author; where none is named, of the government that publishes it; else it is narrated.
/// </summary>
internal sealed class TurnReader(Lexicon lexicon, MentionFinder finder, OfficialFinder officials)
{
    private const int MaxLabelTokens = 7;

    // So many names in small letters before a colon make a conversation; fewer are quotations of their own paragraph.
    private const int Conversation = 3;

    private static readonly Turn Reporter = new([], IsReporter: true);
    private static readonly Turn Nobody = new([], IsReporter: false);

    /// <summary>The turn that each paragraph belongs to, and how many code units of it are the label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="metadata">Publisher, title and author tell who the speakers are that the vocabulary does not know.</param>
    public ImmutableArray<(Turn? Turn, int Label)> Read(SourceText text, ArticleMetadata metadata)
    {
        var host = Host(metadata);
        _ = Names(metadata.Title ?? "");
        var labels = text.Paragraphs.Select(p => Label(text.Text, p.Span, host)).ToImmutableArray();
        var isConversation = labels.Count(l => l.IsWeak) >= Conversation;
        var turns = ImmutableArray.CreateBuilder<(Turn? Turn, int Label)>(text.Paragraphs.Length);
        var current = Author(metadata.Author) ?? Published(metadata, host, labels.Any(l => l is { Turn.IsOfficial: true, IsWeak: false }));
        foreach (var label in labels)
        {
            current = label.Turn is null || (label.IsWeak && !isConversation) ? current : label.Turn;
            turns.Add((label.Turn ?? current, label.Length));
        }

        return turns.ToImmutable();
    }

    // Who publishes, when that is a government ("The White House"): its spokespeople are the ones who answer.
    private Mention? Host(ArticleMetadata metadata) => Names(metadata.Publisher ?? "") is var names && names.Any(m => m.IsMedium) ? null : names.FirstOrDefault(m => m is { Kind: MentionKind.Actor, Actor: not null });

    private ImmutableArray<Mention> Names(string text) => finder.Find(lexicon.Tokens.Read(text, new TextSpan(0, text.Length)));

    // What a government publishes under its own name, or where its officials answer, says "we" of that government.
    private Turn? Published(ArticleMetadata metadata, Mention? host, bool hasAnswers) =>
        host is not null && metadata.Author is null && (hasAnswers || IsWhole(metadata.Publisher!, host)) ? new Turn([new Mention(MentionKind.Office, 0, 0) { Actor = host.Actor }], IsReporter: false) : null;

    // "The White House", "Pentagon", not "Kyiv Courier".
    private bool IsWhole(string publisher, Mention host) =>
        lexicon.Tokens.Read(publisher, new TextSpan(0, publisher.Length)) is var tokens && host.Last == tokens.Length - 1 && (host.First == 0 || (host.First == 1 && tokens[0].Is("the")));

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

    private (Turn? Turn, int Length, bool IsWeak) Label(string text, TextSpan paragraph, Mention? host)
    {
        var start = new TextSpan(paragraph.Start, Math.Min(paragraph.Length, 80));
        if (paragraph.Length > 2 && text[paragraph.Start] == 'Q' && (text[paragraph.Start + 1] is ' ' or ':' or '.' || char.IsWhiteSpace(text[paragraph.Start + 1])))
        {
            return (Reporter, 2, false);
        }

        var colon = text.IndexOf(':', start.Start, start.Length);
        if (colon < 0)
        {
            return (null, 0, false);
        }

        var words = lexicon.Tokens.Read(text, TextSpan.FromBounds(start.Start, colon));
        if (words.Length is 0 or > MaxLabelTokens || !words.Any(t => t.IsWord && t.Text.Length > 1))
        {
            return (null, 0, false);
        }

        var length = colon + 1 - paragraph.Start;
        var isAsker = words.Any(t => lexicon.Is("asker", t.Lemma));
        if (words.Any(t => t.Text.Any(char.IsLower)))
        {
            var name = Speakers(words);
            return words.Length == 1 && isAsker ? (Reporter, length, true)
                : name is [{ Kind: MentionKind.Official, First: 0 } person] && person.Last == words.Length - 1 ? (new Turn(name, IsReporter: false), length, true)
                : (null, 0, false);
        }

        var speakers = Speakers(words);
        speakers = speakers.IsEmpty ? ByName(words, host) : speakers;
        speakers = speakers.IsEmpty && host is not null
            ? [new Mention(MentionKind.Office, 0, 0) { Actor = host.Actor }]
            : [.. speakers.Select(s => s with { Actor = s.Actor ?? host?.Actor })];

        return (isAsker ? Reporter : speakers.IsEmpty ? Nobody : new Turn(speakers, IsReporter: false), length, false);
    }

    private ImmutableArray<Mention> Speakers(ImmutableArray<Token> words) => [.. finder.Find(words).Where(m => m.Kind is MentionKind.Official or MentionKind.Office)];

    // "MR. KIRBY", "SECRETARY BLINKEN": in a label a surname is enough.
    private ImmutableArray<Mention> ByName(ImmutableArray<Token> words, Mention? host)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var (entries, length) = lexicon.Find(words, at);
            if (length > 0 && at + length == words.Length && officials.Find(entries, host?.Actor, null, isNamed: true) is [var term, ..] terms
                && officials.IsInOffice(term) && term.Role is not "legislator")
            {
                return [new Mention(MentionKind.Official, at, at + length - 1) { Actor = term.Actor, Name = term.Name, Terms = terms }];
            }
        }

        return [];
    }
}
