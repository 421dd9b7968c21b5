using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Names;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>
/// Finds who does what a word says, without a parser: to the left within the clause, past modifiers and what follows a preposition;
/// a verb without a subject of its own shares that of the clause before; "who" and "which" stand for the name before them.
/// </summary>
internal sealed class SubjectFinder
{
    private readonly Lexicon lexicon;
    private readonly PositionReader positions;
    private readonly CoordinateReader coordinates;

    public SubjectFinder(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        positions = new PositionReader(lexicon);
        coordinates = new CoordinateReader(positions);
    }

    /// <summary>Whether a mention can be the subject of a clause: it is neither the object of the verb before it nor governed by a preposition.</summary>
    public bool CanBeSubject(SentenceReading sentence, Mention mention) => positions.CanBeSubject(sentence, mention);

    /// <summary>The subjects of the verb at a token, nearest first; none where the clause has none that we know.</summary>
    public ImmutableArray<Mention> SubjectsOf(SentenceReading sentence, int head)
    {
        if ((SenderReader.Read(sentence, head) ?? GerundSubject(sentence, head)) is { } named)
        {
            return named;
        }

        for (var at = BeforeRelative(sentence, head); at >= 0; at--)
        {
            if (sentence.MentionAt(at) is { } mention)
            {
                at = mention.First;
                if (mention.IsAgent && !(mention.Kind == MentionKind.Pronoun && mention.IsPossessive) && !IsAside(sentence, mention, head) && (OpensClause(sentence, mention, head) || IsSubject(sentence, mention, head)))
                {
                    return coordinates.Of(sentence, mention);
                }

                continue;
            }

            if (Stops(sentence, at) is { } isRelative)
            {
                return isRelative ? Antecedent(sentence, at) : [];
            }
        }

        return [];
    }

    /// <summary>A subject and those that are joined to it before it, in the order of the text.</summary>
    public ImmutableArray<Mention> Together(SentenceReading sentence, Mention subject) => coordinates.Of(sentence, subject);

    /// <summary>Who a noun belongs to ("Biden's decision", "the German ban", "the refusal by Berlin").</summary>
    public ImmutableArray<Mention> OwnersOf(SentenceReading sentence, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 6); at--)
        {
            if (sentence.MentionAt(at) is { } mention)
            {
                if ((mention.Kind == MentionKind.Adjective && sentence.Word(mention.Last + 1) is not ("led" or "backed" or "brokered" or "made" or "supplied" or "built" or "designed" or "sponsored" or "drafted")) || (mention.IsPossessive && mention.Kind != MentionKind.Weapon))
                {
                    return [mention];
                }

                // "the Pentagon announcement": whose it is stands right before it.
                if (mention.Kind == MentionKind.Actor && mention.Last == noun - 1 && lexicon.Is("proxy", sentence.Lemma(noun)) && lexicon.Is("determiner", sentence.Word(mention.First - 1)))
                {
                    return [mention];
                }

                break;
            }

            if (!sentence.Tokens[at].IsWord || lexicon.Is("preposition", sentence.Word(at)) || lexicon.Is("determiner", sentence.Word(at)))
            {
                break;
            }
        }

        return AgentsOf(sentence, noun);
    }

    /// <summary>The agents behind "by" ("approved by President Biden"); none where there is no such phrase near.</summary>
    public static ImmutableArray<Mention> AgentsOf(SentenceReading sentence, int head)
    {
        for (var at = head + 1; at < Math.Min(sentence.Tokens.Length, head + 16); at++)
        {
            if (sentence.Tokens[at].IsMark(';') || sentence.Word(at) is "but" or "while")
            {
                break;
            }

            if (sentence.Tokens[at].Is("by") || (sentence.Word(at) is "inside" or "within" && at <= head + (sentence.Tokens[head].IsPast ? 1 : 3)))
            {
                for (var next = at + 1; next < Math.Min(sentence.Tokens.Length, at + 4); next++)
                {
                    // "by castigating Paris": how, not by whom.
                    if (sentence.Tokens[next].IsGerund)
                    {
                        break;
                    }

                    if (sentence.MentionAt(next) is { IsAgent: true } agent)
                    {
                        return CoordinateReader.Following(sentence, agent);
                    }
                }
            }
        }

        return [];
    }

    // "Spain, whose fleet is small, has sent": the subject stands before the clause between the commas.
    private int BeforeRelative(SentenceReading sentence, int head)
    {
        var at = head - 1;
        while (at > 0 && (lexicon.Is("auxiliary", sentence.Lemma(at)) || sentence.Word(at).EndsWith("ly", StringComparison.Ordinal)))
        {
            at--;
        }

        for (var open = at - 2; at > 0 && sentence.Tokens[at].IsMark(',') && open > 0; open--)
        {
            if (sentence.Tokens[open].IsMark(','))
            {
                return sentence.Word(open + 1) is "whose" ? open - 1 : head - 1;
            }
        }

        return head - 1;
    }

    // "thanked Germany and Norway for sending", "without Ukraine asking": the name right before a gerund is its subject.
    private static ImmutableArray<Mention>? GerundSubject(SentenceReading sentence, int head)
    {
        if (!sentence.Tokens[head].IsGerund)
        {
            return null;
        }

        if (sentence.Word(head - 1) is "for" && Praised(sentence, head) is { } praised)
        {
            return CoordinateReader.Following(sentence, praised);
        }

        var before = sentence.Word(head - 1) is "for" ? head - 2 : head - 1;
        if (sentence.MentionAt(before) is not { IsAgent: true, Kind: not MentionKind.Pronoun, IsPossessive: false } last || (before == head - 1 && sentence.Word(last.First - 1) is not ("without" or "of" or "with" or "the" or "despite")))
        {
            return null;
        }

        var all = ImmutableArray.CreateBuilder<Mention>();
        all.Add(last);
        for (var at = last.First - 1; at >= 0 && (sentence.Word(at) is "and" || sentence.Tokens[at].IsMark(',')) && sentence.MentionAt(at - 1) is { } next && next.Kind == last.Kind; at = next.First - 1)
        {
            all.Add(next);
        }

        return all.ToImmutable();
    }

    // "thanked Portugal at a meeting in Warsaw for giving": whoever is thanked, not where.
    private static Mention? Praised(SentenceReading sentence, int head)
    {
        for (var at = head - 2; at >= Math.Max(0, head - 16) && !sentence.Tokens[at].IsMark(','); at--)
        {
            if (sentence.Word(at) is "thanked" or "thanking" or "thanks" or "praised" or "praising" or "commended" or "applauded" or "congratulated")
            {
                return sentence.MentionAt(sentence.Word(at + 1) is "the" ? at + 2 : at + 1) is { IsAgent: true, Kind: not MentionKind.Pronoun, IsPossessive: false } whom ? whom : null;
            }
        }

        return null;
    }

    // "after North Korea sent troops": a subordinator that is also a preposition, when the verb follows at once.
    private bool OpensClause(SentenceReading sentence, Mention mention, int head)
    {
        var opening = sentence.Word(mention.First - 1) is "the" ? mention.First - 2 : mention.First - 1;
        if (mention.IsPossessive || sentence.Word(opening) is not ("after" or "before" or "since" or "as" or "until" or "than"))
        {
            return false;
        }

        for (var at = BehindAside(sentence, mention.Last + 1, head); at < head; at++)
        {
            if (!lexicon.Is("auxiliary", sentence.Lemma(at)) && !sentence.Word(at).EndsWith("ly", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    // "as the minister, during a visit to Rome, promised": what stands between two commas is passed over.
    private int BehindAside(SentenceReading sentence, int from, int head)
    {
        if (from + 1 < head && sentence.Tokens[from].IsMark(',') && lexicon.Is("preposition", sentence.Word(from + 1)))
        {
            for (var at = from + 1; at < head; at++)
            {
                if (sentence.Tokens[at].IsMark(','))
                {
                    return at + 1;
                }
            }
        }

        return from;
    }

    // ", his spokesman said,": who says it by the way is not the subject of what is said around it.
    private bool IsAside(SentenceReading sentence, Mention mention, int head)
    {
        var end = mention.Last + 1;
        var start = mention.First - 1;
        start -= lexicon.Is("determiner", sentence.Word(start)) ? 1 : 0;
        return end < head && lexicon.Is("say", sentence.Lemma(end)) && end + 1 < sentence.Tokens.Length && sentence.Tokens[end + 1].IsMark(',') && start > 0 && sentence.Tokens[start].IsMark(',');
    }

    private bool IsSubject(SentenceReading sentence, Mention mention, int head)
    {
        if (!CanBeSubject(sentence, mention))
        {
            return false;
        }

        if (!mention.IsPossessive)
        {
            return true;
        }

        // "Biden's decision … allows": the owner of a decision acts through it.
        for (var at = mention.Last + 1; at < Math.Min(head, mention.Last + 6); at++)
        {
            if (lexicon.Is("proxy", sentence.Lemma(at)))
            {
                return true;
            }
        }

        return false;
    }

    // Null: go on. False: the clause starts here. True: a relative pronoun.
    private bool? Stops(SentenceReading sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (token.Kind == TokenKind.Mark)
        {
            return token.Text[0] is ';' or ':' ? false : null;
        }

        return token.Norm switch
        {
            "who" or "which" or "whose" => true,
            "that" when at > 0 && !lexicon.Is("say", sentence.Lemma(at - 1)) && IsVerb(sentence, at + 1) => true,
            "that" when at > 0 && lexicon.Is("say", sentence.Lemma(at - 1)) => false,
            "if" or "whether" or "because" or "when" or "while" or "although" or "though" or "unless" or "whereas" or "until" => false,
            "but" or "and" when !IsVerb(sentence, at + 1) && at + 1 < sentence.Tokens.Length && sentence.MentionAt(at + 1) is null && !IsVerb(sentence, at + 2) && token.Is("but") => false,
            _ => null,
        };
    }

    private bool IsVerb(SentenceReading sentence, int at) =>
        at < sentence.Tokens.Length && (lexicon.Is("auxiliary", sentence.Lemma(at)) || lexicon.Phrases.Lemmas.Contains(sentence.Lemma(at)) || lexicon.Is("say", sentence.Lemma(at)) || sentence.Tokens[at].IsPast);

    private static ImmutableArray<Mention> Antecedent(SentenceReading sentence, int pronoun)
    {
        for (var at = pronoun - 1; at >= Math.Max(0, pronoun - 8); at--)
        {
            if (sentence.MentionAt(at) is { } mention)
            {
                return mention.IsAgent ? [mention] : [];
            }
        }

        return [];
    }
}
