using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Finds whom something is received from.</summary>
internal sealed class OriginReader(ActorResolver resolver)
{
    /// <summary>The givers behind "from"; none where none is named.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The token behind which to look.</param>
    /// <param name="speakers">Whose words it is: the deal with a company is that of its own minister.</param>
    public ImmutableArray<Party> From(SentenceReading sentence, int before, ImmutableArray<Party> speakers)
    {
        for (var at = before + 1; at < sentence.Tokens.Length; at++)
        {
            if (sentence.Word(at) is "from")
            {
                for (var next = at + 1; next < Math.Min(sentence.Tokens.Length, at + 4); next++)
                {
                    if (sentence.MentionAt(next) is { Actor: not null, Weapon: null } giver)
                    {
                        // "will buy radars from a French maker", says the French minister: the deal is his country's.
                        if (giver.Kind == MentionKind.Adjective && !GiverReader.IsStock(sentence, giver.Last + 1))
                        {
                            return [.. speakers.Where(s => s.Actor == giver.Actor && s.Official is not null).Take(1)];
                        }

                        return [.. CoordinateReader.Following(sentence, giver).SelectMany(m => resolver.Resolve(sentence, m, []))];
                    }
                }
            }
        }

        return [];
    }
}
