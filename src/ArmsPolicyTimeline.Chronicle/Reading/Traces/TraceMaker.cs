using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Traces;

/// <summary>Tells afterwards how an article was read; reading itself does not know that it is watched.</summary>
internal static class TraceMaker
{
    /// <summary>The traces of all sentences, in order.</summary>
    public static ImmutableArray<SentenceTrace> Make(ImmutableArray<SentenceReading> sentences, IReadOnlyList<ReadAct> read, Extracted extracted)
    {
        var bySentence = read.ToLookup(r => r.Origin?.Sentence);
        var joinedIn = extracted.JoinedIn.ToDictionary(j => (object)j.Read, j => j.Candidate, ReferenceEqualityComparer.Instance);
        return [.. sentences.Select(s => Make(s, [.. bySentence[s]], joinedIn))];
    }

    private static SentenceTrace Make(SentenceReading sentence, ImmutableArray<ReadAct> read, Dictionary<object, CandidateEvent> candidates)
    {
        var used = read.SelectMany(r => r.Origin!.Act.Chain).ToHashSet();
        return new SentenceTrace(
            sentence.Sentence,
            [.. sentence.Tokens.Select(t => new TokenTrace(t.Text, t.Lemma))],
            [.. sentence.Mentions.Select(m => new MentionTrace(sentence.SpanOf(m), Events.Slugs.Slug(m.Kind), Meaning(m)))],
            [.. sentence.Phrases.Select(p => new RuleTrace(p.Phrase.Id, sentence.SpanOf(p.First, p.Last), used.Contains(p)))],
            [.. read.Select(r => Make(sentence, r, candidates))])
        {
            IsHeading = sentence.IsHeading,
        };
    }

    private static ActTrace Make(SentenceReading sentence, ReadAct read, Dictionary<object, CandidateEvent> candidates)
    {
        var act = read.Origin!.Act;
        var joinedIn = candidates.GetValueOrDefault(read);
        return new ActTrace(act.RuleId, sentence.SpanOf(act.Root.First, act.Root.Last), act.Action, act.IsNegated)
        {
            Read = read.Candidate,
            JoinedIn = joinedIn,
            Reason = read.Rejection?.Reason ?? (joinedIn is not null && IsOf(read.Candidate!, joinedIn) ? null : RejectionReason.Repeated),
        };
    }

    // The candidate of an article has the trigger of the reading that it was made of.
    private static bool IsOf(CandidateEvent read, CandidateEvent joinedIn) => read.Fields == joinedIn.Fields;

    private static string? Meaning(Mention mention) => mention.Weapon?.ToString() ?? mention.Kind switch
    {
        MentionKind.Official => mention.Actor is { } of ? $"{mention.Name} of {of}" : mention.Name,
        MentionKind.Office => (mention.Title, mention.Actor) switch
        {
            ({ } title, { } of) => $"{title.Role} of {of}",
            ({ } title, null) => title.Role,
            (null, { } of) => of.ToString(),
            _ => null,
        },
        _ => mention.Actor?.ToString(),
    };
}
