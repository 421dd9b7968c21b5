using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Names;

/// <summary>Finds groups of countries whose members a name tells for certain: "the Baltic states".</summary>
internal static class GroupReader
{
    private static readonly ImmutableArray<ActorCode> Baltic = [new("EE"), new("LV"), new("LT")];

    /// <summary>The group that starts at a token; null: none. "Some Baltic states" are not all of them.</summary>
    public static Mention? Read(ImmutableArray<Token> tokens, int at)
    {
        var isSome = at > 0 && tokens[at - 1].Norm is "some" or "two" or "one" or "several" or "other" or "a" or "each" or "no";
        if (isSome || !tokens[at].IsCapitalised)
        {
            return null;
        }

        var isNamed = tokens[at].Is("baltic") && at + 1 < tokens.Length && tokens[at + 1].Norm is "states" or "countries" or "nations" or "republics";
        return tokens[at].Is("baltics") ? new Mention(MentionKind.Actor, at, at) { Members = Baltic }
            : isNamed ? new Mention(MentionKind.Actor, at, at + 1) { Members = Baltic }
            : null;
    }
}
