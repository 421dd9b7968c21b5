using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Followings;

/// <summary>
/// Makes an event of a release: "Oslo could not allow strikes with its missiles. Rome's decision to allow them freed Oslo to do the same": Oslo allows
/// them with the missiles that its own no was about, as of publication.
/// </summary>
internal static class ReleaseReader
{
    /// <summary>What was read, with the releases.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="told">What is said of who followed whom.</param>
    /// <param name="published">The publication date; null where it is not known.</param>
    public static List<ReadAct> Complete(List<ReadAct> read, IEnumerable<ToldFollowing> told, EdtfDate? published) =>
        [.. read, .. told.Where(t => t.Phrase.Is(FollowingTrait.ToAct)).SelectMany(t => Released(t, read, published))];

    private static IEnumerable<ReadAct> Released(ToldFollowing told, List<ReadAct> read, EdtfDate? published)
    {
        var echo = told.Sentence.Phrases.FirstOrDefault(p => p.First > told.Last && p.Phrase.Is(PhraseTrait.Echoes));
        var first = read.LastOrDefault(r => r.Origin?.Sentence == told.Sentence && r.Candidate is { } c && told.Leaders.Contains(c.Actor) && c.Action.IsYes())?.Candidate;
        return echo is null || first is null || echo.First > told.Last + 4
            ? []
            : from follower in told.Followers
              let no = read.LastOrDefault(r => r.Candidate is { } c && c.Actor == follower && c.Action.IsNo() && c.Topic == first.Topic && c.Recipient == first.Recipient && IsBefore(r, told.Sentence))
              where no is not null
              select new ReadAct(Released(told, echo, first, no.Candidate!, published), null) { Origin = new ActOrigin(told.Sentence, new Act([echo], first.Action, false, false)) };
    }

    private static bool IsBefore(ReadAct act, SentenceReading sentence) =>
        act.Origin is { Sentence.Sentence: var other } && other.Paragraph == sentence.Sentence.Paragraph && other.Span < sentence.Sentence.Span;

    private static CandidateEvent Released(ToldFollowing told, PhraseMatch echo, CandidateEvent first, CandidateEvent no, EdtfDate? published)
    {
        var named = told.Sentence.Mentions.First(m => m.First > told.Last);
        return (no with
        {
            Passages = [told.Sentence.Sentence.Span],
            Fields = [new FieldSpan(FieldName.Trigger, told.Sentence.SpanOf(told.First, told.Last)), new FieldSpan(FieldName.Actor, told.Sentence.SpanOf(named))],
            Official = null,
            Office = null,
            Action = first.Action,
            Date = published,
            DateBasis = DateBasis.Publication,
            DateAnchor = null,
            Limits = first.Limits,
            Evidence = Evidence.Reported,
            Modality = Modality.Asserted,
            RuleId = $"{told.Phrase.Id}+{echo.Phrase.Id}",
        }).With([.. no.Factors.Where(f => f is ConfidenceFactor.NamedSystem or ConfidenceFactor.AboutUse).Append(ConfidenceFactor.YesOrNo).Append(ConfidenceFactor.Aside).Order()]);
    }
}
