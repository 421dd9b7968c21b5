using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Finds who acts where the name stands behind the act: "approved by President Biden and the chancellor".</summary>
internal static class AgentFinder
{
    /// <summary>The agents behind "by" ("approved by President Biden"); none where there is no such phrase near.</summary>
    public static ImmutableArray<Mention> AgentsOf(SentenceReading sentence, int head)
    {
        for (var at = head + 1; at < Math.Min(sentence.Tokens.Length, head + 16); at++)
        {
            if (sentence.Tokens[at].IsMark(';') || sentence.Word(at) is "but" or "while")
            {
                break;
            }

            if (sentence.Tokens[at].Is("by") || (sentence.Word(at) is "inside" or "within" && at <= head + 3))
            {
                for (var next = at + 1; next < Math.Min(sentence.Tokens.Length, at + 4); next++)
                {
                    if (sentence.MentionAt(next) is { IsAgent: true } agent)
                    {
                        return Following(sentence, agent);
                    }
                }
            }
        }

        return [];
    }

    /// <summary>The mention and those joined to it by commas and "and", to its right.</summary>
    public static ImmutableArray<Mention> Following(SentenceReading sentence, Mention mention)
    {
        var all = ImmutableArray.CreateBuilder<Mention>();
        all.Add(mention);
        for (var at = mention.Last + 1; at < sentence.Tokens.Length; at++)
        {
            if (sentence.MentionAt(at) is { } next && next.Kind == mention.Kind)
            {
                all.Add(next);
                at = next.Last;
            }
            else if (!sentence.Tokens[at].IsMark(',') && sentence.Word(at) is not ("and" or "the" or "or"))
            {
                break;
            }
        }

        return all.ToImmutable();
    }
}
