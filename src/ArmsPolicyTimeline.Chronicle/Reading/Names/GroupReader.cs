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
        if (!tokens[at].IsCapitalised || IsSome(tokens, at))
        {
            return null;
        }

        var isNamed = tokens[at].Is("baltic") && at + 1 < tokens.Length && tokens[at + 1].Norm is "states" or "countries" or "nations" or "republics";
        return tokens[at].Is("baltics") ? new Mention(MentionKind.Actor, at, at) { Members = Baltic }
            : isNamed ? new Mention(MentionKind.Actor, at, at + 1) { Members = Baltic }
            : null;
    }

    /// <summary>Whether only some of a group are meant: "several NATO and EU members".</summary>
    public static bool IsSome(ImmutableArray<Token> tokens, int at)
    {
        var before = at > 2 && tokens[at - 1].Is("and") && tokens[at - 2].IsCapitalised ? at - 3 : at - 1;
        return before >= 0 && tokens[before].Norm is "some" or "several" or "many" or "few" or "certain" or "individual" or "fellow" or "other" or "one" or "two" or "three" or "a" or "an";
    }
}
