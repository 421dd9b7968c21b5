using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>Finds who else does what a subject does: "the Netherlands and Denmark", "Canada, as well as Poland, allows", "British and German officials".</summary>
internal sealed class CoordinateReader(PositionReader positions)
{
    /// <summary>The subject and all that are joined to it, in the order of the text; a name in apposition before a title among them.</summary>
    public ImmutableArray<Mention> Of(SentenceReading sentence, Mention subject)
    {
        var all = ImmutableArray.CreateBuilder<Mention>();
        all.Add(subject);
        for (var at = subject.First - 1; at >= 0; at--)
        {
            if (sentence.MentionAt(at) is { } next)
            {
                if (next.Kind == MentionKind.Adjective && all[^1].Kind == MentionKind.Office)
                {
                    all.Add(next with { Kind = MentionKind.Actor });
                    at = next.First;
                    continue;
                }

                if (!next.IsAgent || next.IsPossessive || next.Kind == MentionKind.Pronoun || !positions.CanBeSubject(sentence, next))
                {
                    break;
                }

                all.Add(next);
                at = next.First;
            }
            else if (!(sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Text[0] is ',' or '(' or ')') && sentence.Word(at) is not ("and" or "the" or "or" or "nor" or "as" or "well" or "a" or "an" or "former" or "reportedly" or "possibly" or "probably" or "perhaps" or "apparently" or "later" or "now" or "more" or "recently"))
            {
                break;
            }
        }

        all.Reverse();
        AddCompared(sentence, subject, all);
        return all.ToImmutable();
    }

    /// <summary>The mention and those joined to it to its right; a comma alone joins only where "and" or "or" closes the list.</summary>
    public static ImmutableArray<Mention> Following(SentenceReading sentence, Mention mention)
    {
        var all = ImmutableArray.CreateBuilder<Mention>();
        all.Add(mention);
        var (closed, isJoined) = (1, false);
        for (var at = mention.Last + 1; at < sentence.Tokens.Length; at++)
        {
            if (sentence.MentionAt(at) is { IsAgent: true, Kind: not MentionKind.Pronoun } next && (next.Kind == mention.Kind || isJoined))
            {
                all.Add(next);
                at = next.Last;
                if (isJoined)
                {
                    (closed, isJoined) = (all.Count, false);
                }
            }
            else if (sentence.Word(at) is "and" or "or")
            {
                isJoined = true;
            }
            else if (!sentence.Tokens[at].IsMark(',') && sentence.Word(at) is not "the" && !(sentence.Word(at) is "as" or "well"))
            {
                break;
            }
            else if (sentence.Word(at) is "well")
            {
                isJoined = true;
            }
        }

        return [.. all.Take(closed)];
    }

    // "Norway, like Denmark and the Netherlands, will": what holds of the others too.
    private static void AddCompared(SentenceReading sentence, Mention subject, ImmutableArray<Mention>.Builder all)
    {
        var at = subject.Last + 1;
        at += at < sentence.Tokens.Length && sentence.Tokens[at].IsMark(',') ? 1 : 0;
        at += sentence.Word(at) is "just" or "much" ? 1 : 0;
        var start = sentence.Word(at) is "like" ? at + 1 : sentence.Word(at) is "as" && sentence.Word(at + 1) is "well" && sentence.Word(at + 2) is "as" ? at + 3 : -1;
        start += start > 0 && sentence.Word(start) is "the" ? 1 : 0;
        if (start > 0 && sentence.MentionAt(start) is { IsAgent: true, IsPossessive: false, Kind: not MentionKind.Pronoun } other)
        {
            all.AddRange(Following(sentence, other));
        }
    }
}
