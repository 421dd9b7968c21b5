using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Merging;

/// <summary>What an article tells several times as one act. A long article may tell it thousands of times in the same few ways, so only the ways are compared.</summary>
internal sealed class RepeatedAct
{
    private readonly List<ReadAct> tellings = [];
    private readonly List<ReadAct> ways = [];
    private readonly HashSet<(ReadAct, string)> seen = [];
    private readonly Dictionary<TextSpan, List<CandidateEvent>> bySentence = [];

    /// <summary>An act that was told once.</summary>
    public RepeatedAct(ReadAct first)
    {
        First = first.Candidate!;
        Add(first);
    }

    /// <summary>The first telling.</summary>
    public CandidateEvent First { get; }

    /// <summary>All tellings, in their order.</summary>
    public IReadOnlyList<ReadAct> Tellings => tellings;

    /// <summary>One telling of each kind that differs in more than where and by which rule it was read.</summary>
    public IReadOnlyList<ReadAct> Ways => ways;

    /// <summary>The tellings that one sentence carries.</summary>
    public IReadOnlyList<CandidateEvent> In(TextSpan sentence) => bySentence.GetValueOrDefault(sentence) ?? [];

    /// <summary>Takes one more telling in.</summary>
    public void Add(ReadAct telling)
    {
        var c = telling.Candidate!;
        tellings.Add(telling);
        if (seen.Add((WithoutPlace(telling, c), string.Join(',', c.Weapons))))
        {
            ways.Add(telling);
        }

        if (!bySentence.TryGetValue(c.Passages[0], out var there))
        {
            bySentence.Add(c.Passages[0], there = []);
        }

        there.Add(c);
    }

    /// <summary>The tellings, the fullest first.</summary>
    public List<CandidateEvent> FullestFirst() =>
        [.. tellings.OrderByDescending(r => r.Fullness).ThenBy(r => r.Candidate!.Passages[0]).Select(r => r.Candidate!)];

    // All but the place, so that no rule can look at what is not told apart here.
    private static ReadAct WithoutPlace(ReadAct telling, CandidateEvent c) => telling with
    {
        Candidate = c with { Passages = [], Fields = [], Weapons = [], Factors = [], Confidence = 0, RuleId = "" },
        Fullness = 0,
        Origin = null,
        Followings = [],
    };
}
