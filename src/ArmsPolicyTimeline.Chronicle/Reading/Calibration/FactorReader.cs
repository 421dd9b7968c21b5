using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;

namespace ArmsPolicyTimeline.Chronicle.Reading.Calibration;

/// <summary>Finds what makes a reading more or less sure.</summary>
internal sealed class FactorReader(Vocabulary vocabulary)
{
    private const int LongSentence = 35;

    private readonly FrozenSet<WeaponId> classes = vocabulary.Weapons.Select(w => w.ClassId).OfType<WeaponId>().Append(WeaponId.Unspecified).Append(WeaponId.Personnel).ToFrozenSet();

    /// <summary>The factors of a reading, in the order of the enumeration.</summary>
    /// <param name="told">The act with what its sentence tells of it.</param>
    /// <param name="party">Who acts.</param>
    /// <param name="read">What was made of it.</param>
    public ImmutableArray<ConfidenceFactor> Read(ToldAct told, Party party, CandidateEvent read) =>
    [
        .. new (ConfidenceFactor Factor, bool IsThere)[]
        {
            (ConfidenceFactor.UnnamedActor, party.IsUnnamed),
            (ConfidenceFactor.AnonymousSource, read.Evidence == Evidence.Anonymous),
            (ConfidenceFactor.OwnDate, read.DateBasis is DateBasis.Explicit or DateBasis.Relative),
            (ConfidenceFactor.Undated, read.DateBasis is DateBasis.None),
            (ConfidenceFactor.NamedSystem, read.Weapons.Any(w => !classes.Contains(w))),
            (ConfidenceFactor.NamedRecipient, read.Fields.Any(f => f.Field == FieldName.Recipient)),
            (ConfidenceFactor.AboutUse, read.Topic == PolicyTopic.Use),
            (ConfidenceFactor.YesOrNo, read.Action is PolicyAction.Permits or PolicyAction.PermitsWithLimits or PolicyAction.Prohibits or PolicyAction.Withholds),
            (ConfidenceFactor.OpenQuestion, read.Action is PolicyAction.Considers or PolicyAction.Urges or PolicyAction.Requests or PolicyAction.States),
            (ConfidenceFactor.NounTrigger, told.Act.IsNoun),
            (ConfidenceFactor.Aside, IsAside(told)),
            (ConfidenceFactor.LongSentence, told.Sentence.Tokens.Length > LongSentence),
        }.Where(f => f.IsThere).Select(f => f.Factor),
    ];

    // In a clause of time or reason, told by the way: "after Pyongyang sent troops".
    private static bool IsAside(ToldAct told)
    {
        for (var at = told.Act.Head - 1; at >= 0 && told.Sentence.Tokens[at].IsWord; at--)
        {
            if (told.Sentence.Word(at) is "after" or "before" or "since" or "because" or "as" or "when" or "while")
            {
                return true;
            }
        }

        return false;
    }
}
