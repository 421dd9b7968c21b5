using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Fields;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>How much a reading tells by itself: of several of one act, the fullest gives the fields.</summary>
internal static class FullnessReader
{
    /// <summary>0 to 1: a named actor, a named weapon, a date of its own and a short chain of phrases make it fuller.</summary>
    public static double Read(ToldAct told, Party party, ActDate date, ImmutableArray<WeaponId> weapons)
    {
        var act = told.Act;
        var full = 0.45;
        full += party.Official is not null ? 0.15 : party.IsUnnamed ? 0 : 0.1;
        full += date.Basis is DateBasis.Explicit or DateBasis.Relative ? 0.15 : 0;
        full += weapons[0] == WeaponId.Unspecified ? 0 : 0.1;
        full += act.Chain.Length == 1 ? 0.05 : 0;
        full += act.IsNegated || act.IsNoun ? 0 : 0.05;
        full -= act.Action is PolicyAction.States ? 0.15 : 0;
        full += told.Topic == PolicyTopic.Supply && act.Action == PolicyAction.Supplies ? 0.05 : 0;
        full -= told.IsVoiceOnly || (party.Span.Length <= 4 && told.Sentence.Turn is not null) ? 0.1 : 0;
        full -= IsAside(told) || told.Act.Core.Phrase.Is(PhraseTrait.Gets) ? 0.15 : 0;
        return Math.Clamp(full, 0.05, 0.95);
    }

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
