using System.Collections.Frozen;
using ArmsPolicyTimeline.Chronicle.Reading.TimeWords;

namespace ArmsPolicyTimeline.Chronicle.Reading.Temporal;

/// <summary>
/// Which way the words around a date look. No tagger of parts of speech: a short list of words that govern what is to come, and
/// the past forms that news uses.
/// </summary>
internal static class TenseCue
{
    private const int NearWords = 6;
    private const int FarWords = 14;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Future = FrozenSet.ToFrozenSet(
        [
            "will", "ll", "shall", "would", "scheduled", "due", "slated", "expected", "payable", "expires", "expire", "expiring", "matures", "deadline", "upcoming", "must", "until", "till", "come",
            "may", "could", "forthcoming", "deliver", "arrive", "begin", "begins", "start", "opens", "resume", "resumes", "meet", "meets",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Words that look ahead only with "to", "for" or "until" behind them: "plans to", "set for"; not "a plan".
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Aim = FrozenSet.ToFrozenSet(
        ["expects", "expect", "planned", "plans", "plan", "planning", "set", "going", "intends", "intend", "hopes", "hope", "aims", "postponed", "delayed", "ahead"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Past = FrozenSet.ToFrozenSet(
        [
            "was", "were", "had", "did", "said", "told", "took", "made", "began", "went", "came", "gave", "sent", "met", "won", "lost", "fell", "rose", "hit", "saw", "led", "held", "left", "struck",
            "became", "found", "brought", "built", "bought", "sold", "paid", "broke", "spoke", "drew", "grew", "knew", "wrote", "shot", "fought", "flew", "rejected", "since", "been", "taken", "given",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word close before the date looks ahead to it: "scheduled for", "until", "by", "will".</summary>
    public static bool LooksAhead(TokenList t, int first)
    {
        if (t.IsWord(first - 1, "by"))
        {
            return !t[first - 1].IsCapital;
        }

        return Before(t, first, NearWords) > 0;
    }

    /// <summary>1 when the clause looks ahead, -1 when it tells of the past, 0 when it does neither.</summary>
    public static int Of(TokenList t, int first, int end)
    {
        if (t.IsWord(first - 1, "by") && !t[first - 1].IsCapital)
        {
            return 1;
        }

        var before = Before(t, first, FarWords);
        return before != 0 ? before : After(t, end);
    }

    private static int Before(TokenList t, int first, int words)
    {
        // "between now and mid-January"
        if (t[first - 1].Is(TimeWordKind.And) && t[first - 2].Is(TimeWordKind.Now))
        {
            return 1;
        }

        for (var i = first - 1; i >= first - words && !IsStop(t, i); i--)
        {
            if (Cue(t, i) is var cue && cue != 0)
            {
                return cue;
            }
        }

        return 0;
    }

    private static int After(TokenList t, int end)
    {
        for (var i = end; i < end + FarWords && !IsStop(t, i); i++)
        {
            if (Cue(t, i) is var cue && cue != 0)
            {
                return cue;
            }
        }

        return 0;
    }

    private static int Cue(TokenList t, int at)
    {
        var word = t.TextOf(at);
        if (t[at].Kind != TokenKind.Word)
        {
            return 0;
        }

        if (Future.Contains(word))
        {
            return IsDenial(t, at) ? -1 : 1;
        }

        if (Aim.Contains(word) && (t[at + 1].Is(TimeWordKind.To) || t[at + 1].Is(TimeWordKind.Until) || t.IsWord(at + 1, "for")))
        {
            return 1;
        }

        if (!Past.Contains(word) && !(word.Length > 4 && !t[at].IsCapital && word.EndsWith("ed", StringComparison.Ordinal)))
        {
            return 0;
        }

        // "will be sent", "to be sent"
        return t.IsWord(at - 1, "be") && !(t.IsWord(at - 2, "not") && IsDenial(t, at - 3)) ? 1 : -1;
    }

    // "would not comment", "could not be reached": what did not happen then
    private static bool IsDenial(TokenList t, int at) => t.IsWord(at + 1, "not") && (t.IsWord(at, "would") || t.IsWord(at, "could"));

    private static bool IsStop(TokenList t, int at) =>
        t[at].Kind == TokenKind.Break || t[at].IsSign(';') || (t[at].Kind == TokenKind.Sign && t[at].Value is '.' or '!' or '?' && t[at + 1].IsSpaced && t[at + 1].IsCapital);
}
