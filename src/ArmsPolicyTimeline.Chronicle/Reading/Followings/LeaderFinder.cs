using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Followings;

/// <summary>Finds who is followed: the subject of the phrase, the owner of a decision in or behind it, or the name behind it.</summary>
internal sealed class LeaderFinder(Lexicon lexicon)
{
    private const int Before = 24;
    private const int Behind = 6;

    private readonly SubjectFinder subjects = new(lexicon);

    /// <summary>Who is followed; none where nobody is named in the place that the phrase has for it.</summary>
    public ImmutableArray<Mention> Of(ToldFollowing told)
    {
        var (sentence, phrase) = (told.Sentence, told.Phrase);
        if (phrase.Is(FollowingTrait.LeaderFirst))
        {
            var deciders = Deciders(sentence, told.First);
            return !deciders.IsEmpty || phrase.Is(FollowingTrait.ByDecision) ? deciders : subjects.SubjectsOf(sentence, told.First);
        }

        if (phrase.Is(FollowingTrait.NamesDecision))
        {
            return DecisionBehind(sentence, told.Last);
        }

        if (phrase.Is(FollowingTrait.NamesOwner))
        {
            return Owner(told);
        }

        return phrase.Is(FollowingTrait.NamesLeader) || phrase.Is(FollowingTrait.Condition) ? Named(told) : [];
    }

    /// <summary>Who is released by a phrase behind its subject; none where nobody is named right behind it.</summary>
    public static ImmutableArray<Mention> Released(ToldFollowing told)
    {
        var (sentence, at) = (told.Sentence, told.Last + 1);
        at += sentence.Word(at) is "the" && sentence.MentionAt(at) is null ? 1 : 0;
        if (sentence.MentionAt(at) is not { } named || named.First > at || !IsName(named))
        {
            return [];
        }

        var all = CoordinateReader.Following(sentence, named);
        return !told.Phrase.Is(FollowingTrait.ToAct) || (named.Kind != MentionKind.Adjective && sentence.Word(all.Max(m => m.Last) + 1) is "to") ? all : [];
    }

    // "Berlin's decision to … freed": the owner of the nearest decision, with no other clause between.
    private ImmutableArray<Mention> Deciders(SentenceReading sentence, int verb)
    {
        for (var at = verb - 1; at > Math.Max(0, verb - Before) && sentence.Tokens[at].Kind is TokenKind.Word or TokenKind.Number && sentence.Word(at) is not ("and" or "but" or "which" or "who" or "while" or "because" or "after" or "as"); at--)
        {
            if (IsNoun(sentence, "move", at) && sentence.MentionAt(at) is null && Owners(sentence, at) is { IsEmpty: false } owners)
            {
                return owners;
            }
        }

        return [];
    }

    // "by a similar American decision", "Berlin's approval".
    private ImmutableArray<Mention> DecisionBehind(SentenceReading sentence, int last)
    {
        for (var at = last + 1; at <= last + Behind && at < sentence.Tokens.Length && sentence.Tokens[at].IsWord; at++)
        {
            if (IsNoun(sentence, "move", at) && sentence.MentionAt(at) is null)
            {
                // "follows Berlin's decision closely": watches it.
                return Enumerable.Range(at + 1, Behind).Any(next => sentence.Word(next) is "closely" or "carefully" or "interest") ? [] : Owners(sentence, at);
            }
        }

        return [];
    }

    private ImmutableArray<Mention> Owner(ToldFollowing told)
    {
        var (sentence, phrase) = (told.Sentence, told.Phrase);
        if (phrase.Is(FollowingTrait.GerundBehind) && !sentence.Tokens[Math.Min(told.Last + 1, sentence.Tokens.Length - 1)].IsGerund)
        {
            return [];
        }

        var noun = phrase.Is(FollowingTrait.OfConsent) ? Consent(told) : told.Last;
        if (noun > told.First && Owners(sentence, noun) is { IsEmpty: false } owners)
        {
            return owners;
        }

        if (noun == told.First)
        {
            return Owners(sentence, noun);
        }

        return sentence.Mentions.FirstOrDefault(m => m.First > told.First && m.Last < told.Last) is { } inside && IsName(inside) ? [inside] : [];
    }

    // The word of consent in a phrase; its end where there is none ("a veto").
    private int Consent(ToldFollowing told) =>
        Enumerable.Range(told.First, told.Last - told.First + 1).Where(at => IsNoun(told.Sentence, "consent", at)).Append(told.Last).First();

    // "for Berlin", and behind it the end of the clause or what Berlin does first; "if Berlin agrees".
    private ImmutableArray<Mention> Named(ToldFollowing told)
    {
        var (sentence, at) = (told.Sentence, told.Last + 1);
        at += sentence.Word(at) is "the" && sentence.MentionAt(at) is null ? 1 : 0;
        if (sentence.MentionAt(at) is not { Kind: MentionKind.Actor or MentionKind.Official or MentionKind.Office, IsPossessive: false } named || named.First > at)
        {
            return [];
        }

        var next = named.Last + 1;
        var isCondition = told.Phrase.Is(FollowingTrait.Condition);
        if (!isCondition && (next >= sentence.Tokens.Length || (sentence.Tokens[next].Kind == TokenKind.Mark && sentence.Tokens[next].Text[0] is '.' or ',' or ';')))
        {
            return [named];
        }

        if (!isCondition && sentence.Word(next) is not "to")
        {
            return [];
        }

        next += isCondition ? 0 : 1;
        while (lexicon.Is("auxiliary", sentence.Lemma(next)) && sentence.Lemma(next) is not ("do" or "not" or "never"))
        {
            next++;
        }

        // "if Berlin does not", "even if Berlin agrees": the act does not wait for it.
        if (sentence.Word(next) is "not" or "never" || sentence.Word(next + 1) is "not" or "never" || (isCondition && sentence.Word(told.First - 1) is "even" or "as" or "what"))
        {
            return [];
        }

        return lexicon.IsFollowing("first-step", sentence.Word(next)) || lexicon.IsFollowing("gift", sentence.Word(next)) ? [named] : [];
    }

    private ImmutableArray<Mention> Owners(SentenceReading sentence, int noun)
    {
        var owners = Whose(sentence, noun) is { } behind ? CoordinateReader.Following(sentence, behind) : subjects.OwnersOf(sentence, noun);
        return [.. owners.Where(IsName)];
    }

    // "the approval of Berlin", "permission from the Dutch government".
    private static Mention? Whose(SentenceReading sentence, int noun)
    {
        var at = noun + 1;
        if (sentence.Word(at) is not ("of" or "from" or "by" or "in"))
        {
            return null;
        }

        at += sentence.Word(at + 1) is "the" && sentence.MentionAt(at + 1) is null ? 2 : 1;
        return sentence.MentionAt(at) is { IsAgent: true, IsPossessive: false } named && named.First == at ? named : null;
    }

    private static bool IsName(Mention mention) => mention.Kind is MentionKind.Actor or MentionKind.Official or MentionKind.Office or MentionKind.Adjective;

    // "green light", "go-ahead": of two words.
    private bool IsNoun(SentenceReading sentence, string set, int at) => lexicon.IsFollowing(set, sentence.Word(at)) && sentence.Word(at) switch
    {
        "light" => sentence.Word(at - 1) is "green",
        "ahead" => sentence.Word(at - 1) is "go",
        _ => true,
    };
}
