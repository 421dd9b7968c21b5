using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Dates a decision by the sentence behind it that says when it was announced: "Oslo will send tanks. The decision was announced on Monday."</summary>
internal static class AnnouncementReader
{
    /// <summary>What was read, with the days that later sentences give.</summary>
    public static List<ReadAct> Date(ImmutableArray<SentenceReading> sentences, List<ReadAct> read, ArticleText article)
    {
        for (var i = 1; i < sentences.Length; i++)
        {
            if (!IsAnnouncement(sentences[i]) || Day(sentences[i], article) is not { } day)
            {
                continue;
            }

            var (told, before) = (sentences[i], sentences[i - 1].Sentence.Span);
            read = [.. read.Select(r => r.Origin?.Sentence.Sentence.Span == before && r is { IsReversed: false, Candidate: { } decision } && IsOpen(decision) && IsBy(told, decision.Actor)
                ? r with { Candidate = Dated(decision, told, day) } : r)];
        }

        return read;
    }

    // "announced the decision", "the move was announced".
    private static bool IsAnnouncement(SentenceReading sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (sentence.Word(at) is not ("decision" or "move" or "announcement" or "step") || sentence.Word(at - 1) is not ("the" or "this") || sentence.Word(at + 1) is "to" or "of" or "not")
            {
                continue;
            }

            if (sentence.Lemma(at - 2) is "announce" or "confirm" or "reveal" or "disclose" or "make" or "take"
                || (sentence.Word(at + 1) is "was" && sentence.Word(at + 2) is "announced" or "confirmed" or "revealed" or "disclosed" or "made" or "taken"))
            {
                return true;
            }
        }

        return false;
    }

    // The only day that the sentence names.
    private static TemporalExpression? Day(SentenceReading sentence, ArticleText article)
    {
        ImmutableArray<TemporalExpression> days = [.. article.Times.Where(t => t is { Type: TemporalExpressionType.Date, Date.Precision: DatePrecision.Day } && sentence.Sentence.Span.Contains(t.Span))];
        return days.Length == 1 ? days[0] : null;
    }

    private static bool IsOpen(CandidateEvent decision) =>
        decision.Action is PolicyAction.Permits or PolicyAction.PermitsWithLimits or PolicyAction.Prohibits or PolicyAction.Supplies or PolicyAction.Withholds or PolicyAction.Deploys
        && (decision.DateBasis is DateBasis.None or DateBasis.Publication || (decision.DateBasis == DateBasis.Relative && decision.Date!.Precision != DatePrecision.Day));

    // By nobody else: the first who is named is of the same country.
    private static bool IsBy(SentenceReading sentence, ActorCode actor) =>
        sentence.Mentions.FirstOrDefault(m => m.IsAgent && m.Kind != MentionKind.Pronoun) is not { } first || (first.Actor ?? first.Terms.FirstOrDefault()?.Actor) is not { } named || named == actor;

    private static CandidateEvent Dated(CandidateEvent decision, SentenceReading told, TemporalExpression day) => (decision with
    {
        Date = day.Date,
        DateBasis = day.Basis,
        DateAnchor = day.Anchor,
        Passages = [.. decision.Passages, told.Sentence.Span],
        Fields = [.. decision.Fields.Where(f => f.Field != FieldName.Date), new FieldSpan(FieldName.Date, day.Span)],
    }).With([.. decision.Factors.Where(f => f != ConfidenceFactor.Undated).Union([ConfidenceFactor.OwnDate]).Order()]);
}
