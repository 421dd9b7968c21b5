using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Reading.Acts;
using ArmsPolicyTimeline.Chronicle.Reading.Calibration;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Makes two events of a decision that reverses an earlier one: "after months of refusing, Washington allowed" tells the refusal too, without a date.</summary>
internal sealed class ReversalReader(Lexicon lexicon, ActorResolver resolver)
{
    private readonly EarlierNoFinder finder = new(lexicon);

    /// <summary>What was read of a sentence, with the refusal before what it decides.</summary>
    public IReadOnlyList<ReadAct> Complete(SentenceReading sentence, IReadOnlyList<ReadAct> read)
    {
        if (!read.Any(r => IsYes(r.Candidate)) || finder.Find(sentence) is not { } earlier)
        {
            return read;
        }

        var decisions = Decisions(sentence, read, earlier);
        if (decisions.Count == 0)
        {
            return read;
        }

        // "after ruling out tanks": it has been read as an act of its own.
        bool IsTold(ReadAct other) => other.Candidate is { } told && told.Action.IsNo() && earlier.Has(other.Origin!.Act.Head) && decisions.Exists(d => d.Candidate!.Actor == told.Actor);
        return read.Any(IsTold)
            ? [.. read.Select(r => IsTold(r) ? r with { Candidate = Undated(sentence, r.Candidate!, earlier), IsReversed = true } : r)]
            : [.. decisions.Select(d => Refusal(sentence, d, earlier)), .. read.Where(r => r.Rejection is null || r.Origin!.Act.Head != earlier.Act.Head)];
    }

    private static bool IsYes(CandidateEvent? candidate) => candidate is not null && candidate.Action.IsYes();

    // The nearest decision outside the words that tell the refusal, of those whose refusal it can be.
    private List<ReadAct> Decisions(SentenceReading sentence, IReadOnlyList<ReadAct> read, EarlierNo earlier)
    {
        var owners = Owners(sentence, earlier);
        var nearest = read.Where(r => IsYes(r.Candidate) && !earlier.Has(r.Origin!.Act.Head)).GroupBy(r => r.Origin!.Act.Head).MinBy(g => Math.Abs(g.Key - earlier.Act.Head));
        return [.. (nearest ?? Enumerable.Empty<ReadAct>()).Where(r => owners is not { } known || known.Contains(r.Candidate!.Actor)).DistinctBy(r => r.Candidate!.Actor)];
    }

    // Null where the words leave it to the decision whose refusal it was.
    private ImmutableArray<ActorCode>? Owners(SentenceReading sentence, EarlierNo earlier)
    {
        var mentions = Named(sentence, earlier);
        return mentions.IsEmpty ? null : [.. mentions.Where(m => m.Kind != MentionKind.Outsider).SelectMany(m => resolver.Resolve(sentence, m, [])).Select(p => p.Actor).OfType<ActorCode>()];
    }

    private static ImmutableArray<Mention> Named(SentenceReading sentence, EarlierNo earlier)
    {
        var head = earlier.Act.Head;
        if (sentence.Word(earlier.First) is "which" or "who")
        {
            var antecedent = sentence.Tokens[Math.Max(0, earlier.First - 1)].IsMark(',') ? earlier.First - 2 : earlier.First - 1;
            return sentence.MentionAt(antecedent) is { } named ? [named] : [];
        }

        ImmutableArray<Mention> inside = [.. sentence.Mentions.Where(m => m.First >= earlier.First && m.Last <= earlier.Last && m.Weapon is null && m.Kind != MentionKind.Pronoun && (m.Last < head || sentence.Word(m.First - 1) is "by" or "from" or "among" || sentence.Word(m.First - 2) is "by" or "from" or "among"))];
        if (!inside.IsEmpty || sentence.Mentions.Any(m => m.Kind == MentionKind.Pronoun && m.First >= earlier.First && m.Last < head))
        {
            return inside;
        }

        // "After refusing for months, Berlin said that Paris would send": of whoever the sentence goes on with.
        return earlier.First == 0 && sentence.Mentions.FirstOrDefault(m => m.First > earlier.Last && m.Weapon is null) is { IsAgent: true, IsPossessive: false, Kind: not MentionKind.Pronoun } subject && subject.First <= earlier.Last + 3 ? [subject] : [];
    }

    private static ReadAct Refusal(SentenceReading sentence, ReadAct decision, EarlierNo earlier)
    {
        var (decided, act) = (decision.Candidate!, earlier.Act);
        ImmutableArray<WeaponId> own = [.. sentence.Mentions.Where(m => m.First > act.Head && m.Last <= earlier.Last).Select(m => m.Weapon).OfType<WeaponId>().Where(w => w == WeaponId.Personnel == (decided.Topic == PolicyTopic.Personnel)).Distinct().Order()];
        var refusal = decided with
        {
            Action = act.Action!.Value,
            Weapons = own.IsEmpty ? decided.Weapons : own,
            Limits = null,
            Modality = Modality.Asserted,
            RuleId = act.RuleId,
            Fields = [new FieldSpan(FieldName.Trigger, sentence.SpanOf(act.Root.First, act.Root.Last)), .. decided.Fields.Where(f => f.Field is not FieldName.Trigger)],
        };
        return new ReadAct(WithoutDate(refusal), null) { Fullness = 0, Origin = new ActOrigin(sentence, act), IsReversed = true };
    }

    // The date of the decision is none of the refusal's.
    private static CandidateEvent Undated(SentenceReading sentence, CandidateEvent told, EarlierNo earlier) =>
        told.Fields.Any(f => f.Field == FieldName.Date && sentence.SpanOf(earlier.First, earlier.Last).Contains(f.Span)) ? told : WithoutDate(told);

    private static CandidateEvent WithoutDate(CandidateEvent read) => (read with
    {
        Date = null,
        DateBasis = DateBasis.None,
        DateAnchor = null,
        Fields = [.. read.Fields.Where(f => f.Field != FieldName.Date)],
    }).With([.. read.Factors.Where(f => f is not (ConfidenceFactor.OwnDate or ConfidenceFactor.OpenQuestion)).Union([ConfidenceFactor.Undated, ConfidenceFactor.YesOrNo, ConfidenceFactor.Aside]).Order()]);
}
