using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Acts;

/// <summary>Finds a refusal or hesitation that a sentence tells as what came before: behind "after", "despite" or "having", behind "which had", before "but".</summary>
internal sealed class EarlierNoFinder(Lexicon lexicon)
{
    private const string Refusing = "refusing";
    private const string Hesitating = "hesitating";
    private const int Reach = 9;

    private readonly ActionPhrase? refusing = lexicon.Vocabulary.Phrases.FirstOrDefault(p => p.Id is Refusing);
    private readonly ActionPhrase? hesitating = lexicon.Vocabulary.Phrases.FirstOrDefault(p => p.Id is Hesitating);

    /// <summary>The first of them; null: there is none.</summary>
    public EarlierNo? Find(SentenceReading sentence)
    {
        for (var at = 1; at < sentence.Tokens.Length; at++)
        {
            var row = lexicon.Is(Refusing, sentence.Lemma(at)) ? refusing : lexicon.Is(Hesitating, sentence.Lemma(at)) ? hesitating : null;
            if (row is not null && sentence.MentionAt(at) is null && Last(sentence, at) is { } last && IsAboutArms(sentence, at, last) && First(sentence, at) is { } first && !NegationReader.IsNegated(sentence, at, IsNoun(sentence, at), first))
            {
                var act = new Act([new PhraseMatch(row, at, last)], row == refusing ? PolicyAction.Prohibits : PolicyAction.Withholds, false, IsNoun(sentence, at));
                return new EarlierNo(act, first, End(sentence, last));
            }
        }

        return null;
    }

    /// <summary>Whether the word at an index is a noun ("refusal"), which belongs to whoever stands before it or behind "by" and "from".</summary>
    public static bool IsNoun(SentenceReading sentence, int at) => !sentence.Tokens[at].IsGerund && !sentence.Tokens[at].IsPast && !IsAdjective(sentence, at);

    private static bool IsAdjective(SentenceReading sentence, int at) => sentence.Word(at) is "reluctant" or "hesitant" or "unwilling" or "wary" or "loath" or "opposed";

    // The words of a verb: "ruled out", "said no", "held off".
    private static int? Last(SentenceReading sentence, int at)
    {
        var next = sentence.Word(at + 1);
        return sentence.Lemma(at) switch
        {
            "rule" => next is "out" ? at + 1 : null,
            "say" => next is "no" ? at + 1 : null,
            "turn" => next is "down" ? at + 1 : null,
            "hold" => next is "back" or "off" or "out" ? at + 1 : null,
            "drag" => sentence.Word(at + 2) is "feet" ? at + 2 : null,
            _ => at,
        };
    }

    // To the left over words of time and degree and whoever it was, to what makes it something earlier.
    private int? First(SentenceReading sentence, int head)
    {
        var (isPerfect, isMarked, isFinite) = (false, false, sentence.Tokens[head].IsPast && !IsAdjective(sentence, head));
        for (var at = head - 1; at >= Math.Max(0, head - Reach); at--)
        {
            var word = sentence.Word(at);
            if (word is "after" or "despite" or "following" or "notwithstanding" && sentence.MentionAt(at) is null)
            {
                return !isFinite || isPerfect || HasSubject(sentence, at, head) ? at : null;
            }

            if (word is "having" or "overcoming" or "reversing" or "ending" or "abandoning" or "dropping" && IsOpening(sentence, at))
            {
                return word is "having" == (isFinite || (IsAdjective(sentence, head) && isPerfect)) && (word is "having" || IsNoun(sentence, head)) ? at : null;
            }

            if (word is "which" or "who" || (word is "although" or "though" or "while" && IsOpening(sentence, at)))
            {
                return !IsNoun(sentence, head) && !sentence.Tokens[head].IsGerund && (isPerfect || isMarked) ? at : null;
            }

            isPerfect |= word is "had" or "has" or "have" or "been";
            isMarked |= lexicon.Is("earlier", sentence.Lemma(at)) || lexicon.Is("earlier", word);
            if (IsAdjective(sentence, head) && (at == 0 || sentence.Tokens[at - 1].IsMark(',')) && lexicon.Is("earlier", word))
            {
                return at;
            }

            if (!IsModifier(sentence, at))
            {
                return null;
            }

            if (isFinite && sentence.MentionAt(at) is { IsAgent: true, IsPossessive: false } subject && (isPerfect || isMarked) && IsTurnedFrom(sentence, head))
            {
                return subject.First;
            }
        }

        return null;
    }

    private bool IsModifier(SentenceReading sentence, int at) =>
        sentence.MentionAt(at) is { Weapon: null }
        || (sentence.Tokens[at].IsWord && (lexicon.Is("earlier", sentence.Lemma(at)) || lexicon.Is("earlier", sentence.Word(at)) || lexicon.Is("determiner", sentence.Word(at)) || lexicon.Is("auxiliary", sentence.Lemma(at))
            || sentence.Word(at) is "of" or "at" or "in" or "for" or "until" or "recently" or "own" or "held" or "running" or "being" or "'s"))
        || sentence.Tokens[at].Kind == TokenKind.Number;

    private static bool HasSubject(SentenceReading sentence, int from, int to) =>
        Enumerable.Range(from + 1, to - from - 1).Any(at => sentence.MentionAt(at) is { IsAgent: true, IsPossessive: false });

    private static bool IsOpening(SentenceReading sentence, int at) => at == 0 || sentence.Tokens[at - 1].IsMark(',');

    // "had refused but agreed", "hesitated at first, but sent".
    private static bool IsTurnedFrom(SentenceReading sentence, int head) =>
        sentence.Word(End(sentence, head) + 1) is "but" or "before" or "until" or "then"
        || (End(sentence, head) + 2 is var next && sentence.Word(next) is "but" or "before" or "then");

    private static int End(SentenceReading sentence, int last)
    {
        for (var at = last + 1; at < sentence.Tokens.Length; at++)
        {
            if (sentence.Tokens[at].Kind == TokenKind.Mark || sentence.Word(at) is "but" or "before" or "until" or "then")
            {
                return at - 1;
            }
        }

        return sentence.Tokens.Length - 1;
    }

    // Refused is arms, their giving or use, or what was asked for; or nothing is named: not "refusing to comment", "rejecting talks".
    private bool IsAboutArms(SentenceReading sentence, int head, int last)
    {
        var (at, end) = (last + 1, End(sentence, last));
        while (at <= end && (sentence.Word(at).EndsWith("ly", StringComparison.Ordinal) || sentence.Word(at) is "again"))
        {
            at++;
        }

        if (at > end)
        {
            return !NeedsObject(sentence, head);
        }

        return sentence.Word(at) switch
        {
            "to" or "of" or "over" or "about" or "on" => IsArmsOrGiving(sentence, at + 1, end),
            "by" or "from" => !NeedsObject(sentence, head) && (sentence.MentionAt(at + 1) ?? sentence.MentionAt(at + 2)) is { IsAgent: true },
            "for" or "at" or "in" or "last" or "throughout" or "until" or "because" or "since" or "during" => sentence.Tokens[head].IsGerund || sentence.Tokens[head].IsPast || IsAdjective(sentence, head),
            _ => !IsNoun(sentence, head) && IsArmsOrGiving(sentence, at, end),
        };
    }

    // "for a year", "for two long months".
    private static bool IsTime(SentenceReading sentence, int from) =>
        Enumerable.Range(from, 3).Any(at => sentence.Lemma(at) is "month" or "week" or "year" or "day" or "decade");

    // "after fierce resistance", "after a delay": of whom and to what is open.
    private static bool NeedsObject(SentenceReading sentence, int head) => sentence.Lemma(head) switch
    {
        "resistance" or "opposition" or "objection" => sentence.Word(head - 1) is not ("its" or "his" or "her" or "their" or "initial" or "longstanding" or "early" or "earlier"),
        "delay" => IsNoun(sentence, head) && !(sentence.Word(head - 1) is "of" && sentence.Lemma(head - 2) is "month" or "week" or "year"),
        _ => false,
    };

    private bool IsArmsOrGiving(SentenceReading sentence, int from, int end)
    {
        for (var at = from; at <= Math.Min(end, from + 5); at++)
        {
            if (sentence.MentionAt(at) is { Weapon: not null } || lexicon.Is("giving", sentence.Lemma(at)) || lexicon.Is("striking", sentence.Lemma(at)) || sentence.Lemma(at) is "allow" or "permit" or "let" or "authorize" or "authorise" or "approve" or "license" or "deploy" or "train" or "hand" or "use" or "lift" or "ease")
            {
                return true;
            }

            if (lexicon.Is("asked-for", sentence.Lemma(at)))
            {
                return sentence.Word(at + 1) is not ("for" or "to" or "of" or "on" or "about") || (sentence.Word(at + 1) is "for" && IsTime(sentence, at + 2)) || IsArmsOrGiving(sentence, at + 2, end);
            }

            if (sentence.Word(at) is "do" or "such" or "similar" or "many" or "new" or "repeated" or "these" || sentence.MentionAt(at) is { Weapon: null } || sentence.Tokens[at].Kind == TokenKind.Number
                || lexicon.Is("determiner", sentence.Word(at)) || lexicon.Is("earlier", sentence.Word(at)))
            {
                continue;
            }

            return false;
        }

        return false;
    }
}
