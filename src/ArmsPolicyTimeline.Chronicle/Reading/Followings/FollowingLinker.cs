using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Language;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Followings;

/// <summary>Finds for each phrase that says who followed whom the acts of the two, in its sentence or beside it. Where one of them is in doubt there is no following.</summary>
internal sealed class FollowingLinker
{
    private const int Near = 3;

    private readonly ImmutableArray<SentenceReading> sentences;
    private readonly SourceText text;
    private readonly List<ReadAct> read;
    private readonly ILookup<SentenceReading, ReadAct> bySentence;

    private FollowingLinker(ImmutableArray<SentenceReading> sentences, List<ReadAct> read, SourceText text)
    {
        (this.sentences, this.read, this.text) = (sentences, read, text);
        bySentence = read.Where(r => r is { Candidate: not null, Origin: not null }).ToLookup(r => r.Origin!.Sentence);
    }

    /// <summary>What was read, with what the article says of who followed whom.</summary>
    /// <param name="sentences">The sentences of the article.</param>
    /// <param name="read">What was read of them.</param>
    /// <param name="told">What they say of who followed whom.</param>
    /// <param name="text">The text.</param>
    public static List<ReadAct> Link(ImmutableArray<SentenceReading> sentences, List<ReadAct> read, IReadOnlyList<ToldFollowing> told, SourceText text)
    {
        if (told.Count == 0)
        {
            return read;
        }

        var linker = new FollowingLinker(sentences, read, text);
        var found = told.SelectMany(linker.Link).ToLookup(f => (object)f.Follower, f => f.Following, ReferenceEqualityComparer.Instance);
        return found.Count == 0 ? read : read.ConvertAll(r => found.Contains(r) ? r with { Followings = [.. found[r].DistinctBy(f => (f.Leader, f.Passage.Span))] } : r);
    }

    private IEnumerable<(ReadAct Follower, Following Following)> Link(ToldFollowing told)
    {
        var acts = told.Phrase.Is(FollowingTrait.Clause) ? ActsBehind(told) : told.Phrase.Is(FollowingTrait.Echo) ? ActsBefore(told) : [];
        var leaders = acts.Count > 0 ? acts : [.. told.Leaders.Select(l => (l, ActOf(told, l)))];
        return from leader in leaders
               from follower in Followers(told, leader.Actor, leader.Act)
               where Fits(told, leader.Actor, leader.Act, follower)
               select (follower, Of(told, leader.Actor, leader.Act));
    }

    private Following Of(ToldFollowing told, ActorCode leader, ReadAct? act)
    {
        var span = told.Sentence.Sentence.Span;
        return new(told.Phrase.Kind!.Value, leader, told.Sentence.SpanOf(told.First, told.Last), new Passage(span, span.Of(text.Text), text.Paragraphs[told.Sentence.Sentence.Paragraph].Locator), told.Phrase.Id)
        {
            Weapons = act?.Candidate!.Weapons ?? (told.Phrase.Is(FollowingTrait.NamesDecision) ? [.. told.Sentence.Mentions.Where(m => m.First > told.Last).Select(m => m.Weapon).OfType<WeaponId>().Distinct().Order()] : []),
        };
    }

    private static int Head(ReadAct act) => act.Origin!.Act.Head;

    // The acts that the clause right behind the phrase tells.
    private List<(ActorCode Actor, ReadAct? Act)> ActsBehind(ToldFollowing told)
    {
        var sentence = told.Sentence;
        if (sentence.Mentions.FirstOrDefault(m => m.First > told.Last) is not { IsAgent: true, Kind: not (MentionKind.Pronoun or MentionKind.Outsider) } first || first.First > told.Last + Near)
        {
            return [];
        }

        var behind = bySentence[sentence].Where(r => Head(r) > first.Last && !HasComma(sentence, first.Last, Head(r))).GroupBy(Head).MinBy(g => g.Key);
        return behind is not null && behind.Any(r => r.Candidate!.Fields.Any(f => f.Field == FieldName.Actor && f.Span.Overlaps(sentence.SpanOf(first))))
            ? [.. behind.Select(r => (r.Candidate!.Actor, (ReadAct?)r))]
            : [];
    }

    // What somebody else was told to do right before an echo.
    private List<(ActorCode Actor, ReadAct? Act)> ActsBefore(ToldFollowing told)
    {
        var before = bySentence[told.Sentence].Where(r => Head(r) < told.First).ToList();
        before = before.Count > 0 ? before : Before(told.Sentence).Select(s => bySentence[s].ToList()).FirstOrDefault(s => s.Count > 0) ?? [];
        return before.Where(r => !told.Followers.Contains(r.Candidate!.Actor)).GroupBy(Head).LastOrDefault()?.Select(r => (r.Candidate!.Actor, (ReadAct?)r)).ToList() ?? [];
    }

    private ReadAct? ActOf(ToldFollowing told, ActorCode leader) =>
        bySentence[told.Sentence].Where(r => r.Candidate!.Actor == leader && IsDecision(r)).MinBy(r => Math.Abs(Head(r) - told.First));

    private IEnumerable<ReadAct> Followers(ToldFollowing told, ActorCode leader, ReadAct? act)
    {
        var here = bySentence[told.Sentence].Where(r => IsDecision(r) && r.Candidate!.Actor != leader && r != act).ToList();
        if (told.IsOfBefore)
        {
            var before = Before(told.Sentence).Take(1).SelectMany(s => bySentence[s]).Where(r => IsDecision(r) && r.Candidate!.Actor != leader).ToList();
            return before.Select(r => r.Candidate!.Actor).Distinct().Count() == 1 ? before.TakeLast(1) : [];
        }

        if (told.Followers.IsEmpty)
        {
            var beside = here.Where(r => Head(r) < told.First).GroupBy(Head).MaxBy(g => g.Key) ?? (IsOpening(told) ? here.Where(r => Head(r) > told.Last).GroupBy(Head).MinBy(g => g.Key) : null);
            return beside ?? Enumerable.Empty<ReadAct>();
        }

        return told.Followers.Where(f => f != leader).Select(f => Nearest(told, here, f)).OfType<ReadAct>();
    }

    // The follower's act in the sentence, else in the one before or behind.
    private ReadAct? Nearest(ToldFollowing told, List<ReadAct> here, ActorCode follower) =>
        here.Where(r => r.Candidate!.Actor == follower).MinBy(r => Math.Abs(Head(r) - told.First))
        ?? Before(told.Sentence).Take(2).SelectMany(s => bySentence[s].Reverse()).FirstOrDefault(r => r.Candidate!.Actor == follower && IsDecision(r))
        ?? Next(told.Sentence).SelectMany(s => bySentence[s]).FirstOrDefault(r => r.Candidate!.Actor == follower && IsDecision(r));

    private bool Fits(ToldFollowing told, ActorCode leader, ReadAct? act, ReadAct follower)
    {
        var (phrase, followed) = (told.Phrase, follower.Candidate!);
        if (leader == followed.Recipient || leader == followed.Actor || (phrase.Is(FollowingTrait.OfNo) && !followed.Action.IsNo()))
        {
            return false;
        }

        if (phrase.Kind == FollowingKind.ConditionalOn)
        {
            return IsOnSide(leader, followed.Recipient);
        }

        if (act is { Candidate: { } first })
        {
            return first.Recipient == followed.Recipient && first.Topic == followed.Topic && (first.Action.IsYes() ? !followed.Action.IsNo() : first.Action.IsNo() && followed.Action.IsNo());
        }

        return !followed.Action.IsNo() && (phrase.Is(FollowingTrait.OfConsent) ? IsOnSide(leader, followed.Recipient) : read.Exists(r => r.Candidate is { } c && c.Actor == leader && c.Recipient == followed.Recipient && c.Action.IsYes()));
    }

    // Whether somebody's yes can be waited for: whoever only warns, or arms the other side, is none of those.
    private bool IsOnSide(ActorCode leader, ActorCode recipient)
    {
        var told = read.Select(r => r.Candidate).OfType<CandidateEvent>().Where(c => c.Actor == leader).ToList();
        return told.Count > 0 ? told.Exists(c => c.Recipient == recipient && c.Action != PolicyAction.Warns) : recipient != ActorCode.Ukraine || leader.ToString() is not ("RU" or "KP" or "IR" or "BY");
    }

    // What makes an event and is decided, or weighed.
    private static bool IsDecision(ReadAct act) => act is { IsReversed: false, Candidate: { Modality: Modality.Asserted or Modality.Planned } decided } && IsDecision(decided);

    private static bool IsDecision(CandidateEvent candidate) => candidate.Action.IsDecision() || candidate.Action == PolicyAction.Considers;

    private static bool IsOpening(ToldFollowing told) => told.First <= 1 || told.Sentence.Tokens[told.First - 1].IsMark(',');

    private static bool HasComma(SentenceReading sentence, int from, int to) => Enumerable.Range(from, to - from).Any(at => sentence.Tokens[at].IsMark(','));

    private IEnumerable<SentenceReading> Before(SentenceReading sentence)
    {
        for (var i = sentences.IndexOf(sentence) - 1; i >= 0 && sentences[i].Sentence.Paragraph == sentence.Sentence.Paragraph; i--)
        {
            yield return sentences[i];
        }
    }

    private IEnumerable<SentenceReading> Next(SentenceReading sentence) =>
        sentences.IndexOf(sentence) + 1 is var next && next < sentences.Length && sentences[next].Sentence.Paragraph == sentence.Sentence.Paragraph ? [sentences[next]] : [];
}
