using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Tells how an event is attested: by a named official of the actor, by named others, by people without a name.</summary>
internal static class EvidenceReader
{
    /// <summary>The evidence of an act.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="actor">Whose act it is.</param>
    /// <param name="speakers">Whose words it is.</param>
    public static Evidence Read(SentenceReading sentence, Party actor, ImmutableArray<Party> speakers)
    {
        if (IsAnonymous(sentence))
        {
            return Evidence.Anonymous;
        }

        if (speakers.IsEmpty)
        {
            return actor.Official is not null && sentence.Turn is null ? Evidence.Declared : Evidence.Reported;
        }

        return speakers.Any(s => s.Official is not null && s.Actor == actor.Actor) ? Evidence.Declared
            : speakers.All(s => s.IsUnnamed) ? Evidence.Anonymous
            : Evidence.Reported;
    }

    private static bool IsAnonymous(SentenceReading sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            var isAnonymous = sentence.Word(at) switch
            {
                "anonymity" => true,
                "source" or "sources" or "people" or "person" => sentence.Word(at + 1) is "familiar" or "briefed" or "close" or "say" or "said",
                "unnamed" or "anonymous" => true,
                _ => false,
            };
            if (isAnonymous)
            {
                return true;
            }
        }

        return false;
    }
}
