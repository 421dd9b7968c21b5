using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>
/// Dates an act: by the nearest temporal expression of its clause, else of its sentence, else by the one mentioned last in its
/// paragraph where the act goes on telling, else by publication where it holds or is freshly reported, else not at all.
/// </summary>
internal sealed class DateAssigner(ArticleText article)
{
    private readonly TextSpan? lead = article.Sentences.FirstOrDefault(s => !article.Text.Paragraphs[s.Paragraph].IsHeading)?.Span;
    private readonly EdtfDate? published = article.Metadata.Published;

    /// <summary>When the act was.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="act">The act.</param>
    /// <param name="scope">Where its objects stand.</param>
    /// <param name="isReport">Whether it is told as somebody's words.</param>
    /// <param name="before">The sentences before in the same paragraph, nearest first.</param>
    public ActDate Read(SentenceReading sentence, Act act, ActScope scope, bool isReport, IEnumerable<SentenceReading> before)
    {
        if ((LastingSince(sentence, act) ?? Nearest(sentence, act, scope)) is { } expression)
        {
            return Of(expression);
        }

        if (sentence.Word(0) is "at" && sentence.Word(1) is "the" && sentence.Word(2) is "same" or "time" && !sentence.IsQuoted[0] && LastBefore(sentence) is { } then)
        {
            return Of(then) with { Anchor = DateAnchor.LastMentioned, Basis = DateBasis.Relative };
        }

        var holds = TenseReader.Holds(sentence, act);
        if (!holds && before.FirstOrDefault() is { } previous && InSentence(previous).LastOrDefault(e => !IsBackground(previous, e)) is { } last)
        {
            return Of(last);
        }

        return (holds || isReport || IsStatement(act) || IsRestated(sentence, act) || IsLead(sentence, act)) && published is not null ? new ActDate(published, DateBasis.Publication, null, null) : ActDate.None;
    }

    private static bool IsStatement(Act act) => act.Action is PolicyAction.Warns or PolicyAction.Urges or PolicyAction.States or PolicyAction.Considers or PolicyAction.Requests;

    // "defended its refusal", "repeated its decision not to": said anew.
    private static bool IsRestated(SentenceReading sentence, Act act) =>
        act.IsNoun && Enumerable.Range(Math.Max(0, act.Head - 4), Math.Min(4, act.Head)).Any(at => sentence.Lemma(at) is "defend" or "repeat" or "reiterate" or "reaffirm" or "renew" or "justify" or "explain" or "maintain" or "uphold" or "restate" or "confirm" or "underline" or "stress"
            || (sentence.Word(at) is "by" or "to" && sentence.Lemma(at - 1) is "stand" or "stick" or "hold"));

    // What a report opens with and tells in the perfect is its news, not history.
    private bool IsLead(SentenceReading sentence, Act act) => sentence.Sentence.Span == lead && TenseReader.IsFresh(sentence, act);

    // "At the same time": as the day that the text named last.
    private TemporalExpression? LastBefore(SentenceReading sentence)
    {
        for (var i = LowerBound(sentence.Sentence.Span.Start) - 1; i >= 0; i--)
        {
            if (article.Times[i] is { Date: not null, Type: TemporalExpressionType.Date } last)
            {
                return last;
            }
        }

        return null;
    }

    private ActDate Of(TemporalExpression expression) => new(InPublication(expression), expression.Basis, expression.Anchor, expression.Span);

    // "on Tuesday" in a text of some day in May: a day of May, more likely than one of the week before.
    private EdtfDate? InPublication(TemporalExpression expression) =>
        published is { Precision: DatePrecision.Month } && expression is { Basis: DateBasis.Relative, Anchor: DateAnchor.Publication, Date: { } date }
        && date.Earliest < published.Earliest && date.Latest >= published.Earliest && date.Latest <= published.Latest ? published : expression.Date;

    // "has suspended exports since May", "since 8 January it has not approved": what still holds began then.
    private TemporalExpression? LastingSince(SentenceReading sentence, Act act)
    {
        if (act.Action is not (PolicyAction.Prohibits or PolicyAction.Withholds) || act.IsNoun || !TenseReader.IsPerfect(sentence, act))
        {
            return null;
        }

        return InSentence(sentence).FirstOrDefault(e => sentence.Word(BeforeModifiers(sentence, TokenAt(sentence, e.Span.Start))) is "since" && e.Date!.Latest >= published?.Earliest.AddYears(-4));
    }

    private TemporalExpression? Nearest(SentenceReading sentence, Act act, ActScope scope)
    {
        TemporalExpression? best = null;
        var bestDistance = int.MaxValue;
        foreach (var expression in InSentence(sentence))
        {
            var at = TokenAt(sentence, expression.Span.Start);
            // A "today" inside a quotation is of what is quoted, not of what is told around it.
            if ((IsBackground(sentence, expression) && !IsOfAct(sentence, act, at)) || IsAhead(sentence, act, at) || (sentence.IsQuoted[at] && !sentence.IsQuoted[act.Head] && at < act.Head))
            {
                continue;
            }

            var (from, to) = at < act.Head ? (at, act.Head) : (act.Core.Last, at);
            var distance = Math.Max(0, to - from) + (20 * (IsOpening(sentence, at) ? 0 : Boundaries(sentence, from, to))) + (at < scope.First || at > scope.Last ? 12 : 0);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (expression, distance);
            }
        }

        return bestDistance < 60 ? best : null;
    }

    // "In March, …": what a sentence opens with holds of all of it.
    private static bool IsOpening(SentenceReading sentence, int at) =>
        at <= 2 && sentence.Word(at - 1) is "in" or "on" or "" && Enumerable.Range(at + 1, 4).Any(i => i < sentence.Tokens.Length && sentence.Tokens[i].IsMark(','));

    private IEnumerable<TemporalExpression> InSentence(SentenceReading sentence)
    {
        var span = sentence.Sentence.Span;
        var low = LowerBound(span.Start);
        for (var i = low; i < article.Times.Length && article.Times[i].Span.Start < span.End; i++)
        {
            if (article.Times[i] is { Date: not null, Type: TemporalExpressionType.Date or TemporalExpressionType.Time })
            {
                yield return article.Times[i];
            }
        }
    }

    private int LowerBound(int start)
    {
        var (low, high) = (0, article.Times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (article.Times[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // "since 2022", "after the election last week", "the 1991 treaty": time of something else.
    private static bool IsBackground(SentenceReading sentence, TemporalExpression expression)
    {
        var at = TokenAt(sentence, expression.Span.Start);
        var before = BeforeModifiers(sentence, at);
        return sentence.Word(at - 1) is "since" or "until" or "before" or "after" or "by" or "till" || sentence.Word(before) is "since" or "following"
            || (before < at - 1 && sentence.Word(before) is "before" or "after") || IsOfParticiple(sentence, at) || IsSince(sentence, at) || IsOfSpeech(sentence, at);
    }

    // "an attack launched by rebels on Wednesday": the day of what is described.
    private static bool IsOfParticiple(SentenceReading sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(2, at - 7) && sentence.Tokens[before].IsWord; before--)
        {
            if (sentence.Word(before) is "by" && sentence.Tokens[before - 1].IsPast)
            {
                return sentence.Word(before - 1) is "launched" or "begun" or "started" or "mounted" or "staged" or "waged" or "carried" or "committed" or "ordered" && sentence.Lemma(before - 2) is not "be";
            }
        }

        return false;
    }

    // "recalling his speech of June", "the minister's statement from May": when something else was said; not "in her letter of June".
    private static bool IsOfSpeech(SentenceReading sentence, int at) =>
        sentence.Word(at - 1) is "of" or "from" && sentence.Lemma(at - 2) is "statement" or "speech" or "remark" or "comment" or "interview" or "letter" or "article"
        && (sentence.Word(at - 3) is "'s" or "his" or "her" or "its" or "their") && sentence.Word(at - 4) is not "in" && (sentence.MentionAt(at - 4) is not { } owner || sentence.Word(owner.First - 1) is not "in");

    // "no decision had been taken, and talks may follow later this month": the day of what is still to come.
    private static bool IsAhead(SentenceReading sentence, Act act, int at) =>
        act.Action is PolicyAction.Considers or PolicyAction.Prohibits or PolicyAction.Withholds && at > act.Core.Last && sentence.Word(at) is "later" or "next"
        && Enumerable.Range(act.Core.Last + 1, at - act.Core.Last - 1).Any(i => sentence.Tokens[i].IsMark(','));

    // "after the 7 October attack", "since last spring".
    private static int BeforeModifiers(SentenceReading sentence, int at)
    {
        at--;
        while (sentence.Word(at) is "the" or "its" or "their" or "late" or "early" or "mid" or "last")
        {
            at--;
        }

        return at;
    }

    // "since Kyiv asked for them in May": the act is itself what stands behind "since".
    private static bool IsOfAct(SentenceReading sentence, Act act, int at) =>
        !act.IsNoun && sentence.Word(at - 1) is "in" or "on" or "at" && act.Head < at && at - act.Core.Last < 8
        && Enumerable.Range(Math.Max(0, act.Head - 6), Math.Min(6, act.Head)).Any(i => sentence.Word(i) is "since");

    // "since the attack on Tuesday", "in the wake of the coup in May": when the time began.
    private static bool IsSince(SentenceReading sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 9) && !sentence.Tokens[before].IsMark(','); before--)
        {
            if (sentence.Word(before) is "since" || (sentence.Word(before) is "following" && Enumerable.Range(at, 4).Any(i => sentence.Word(i) is "ago")) || (sentence.Word(before) is "of" && sentence.Word(before - 1) is "wake" or "aftermath" or "anniversary"))
            {
                return true;
            }
        }

        return false;
    }

    private static int TokenAt(SentenceReading sentence, int start)
    {
        var at = 0;
        while (at < sentence.Tokens.Length - 1 && sentence.Tokens[at].Span.End <= start)
        {
            at++;
        }

        return at;
    }

    // Clause boundaries between two tokens.
    private static int Boundaries(SentenceReading sentence, int from, int to)
    {
        var count = 0;
        for (var at = from + 1; at < to; at++)
        {
            var isMark = sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ';' or ':' or '—';
            var isRelative = sentence.Word(at) is "that" && sentence.MentionAt(at - 1) is not null;
            if (isMark || isRelative || sentence.Word(at) is "but" or "while" or "when" or "after" or "before" or "since" or "because" or "although" or "though" or "which" or "who" or "whereas")
            {
                count++;
            }
        }

        return count;
    }
}
