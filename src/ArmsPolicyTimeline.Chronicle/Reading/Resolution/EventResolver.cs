using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Resolution;

/// <summary>
/// Makes events of candidates: one decision that several sources report is one event with one citation per source, and what contradicts
/// stays apart (<c>docs/specs/resolution.md</c>). What comes out depends on the set of candidates alone, never on their order or on how often one is given.
/// </summary>
public static class EventResolver
{
    /// <summary>Version of the rules; raised with every change of what they give.</summary>
    public const int Version = 3;

    /// <summary>The events, by first day (undated ones by first publication), then by id. Only asserted and planned candidates make events.</summary>
    /// <param name="candidates">All candidates of the actors, recipients and topics in question, of all sources: a part of them gives other events.</param>
    /// <param name="vocabulary">Says which weapons belong to which class.</param>
    public static ImmutableArray<PolicyEvent> Resolve(IEnumerable<ReportedCandidate> candidates, Vocabulary vocabulary) =>
        EventIds.Assign(Group(candidates, vocabulary).Select(group => (group, EventMerge.Of(group))));

    /// <summary>The id that an event would have if no other asked for it: what all that ask for the same are told apart by must be found among all of them.</summary>
    /// <param name="policyEvent">The event; its own id does not matter.</param>
    public static string PlainIdOf(PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        return EventIds.Plain(policyEvent);
    }

    /// <summary>The candidates in groups that are one event each: every different candidate that can make an event is in exactly one.</summary>
    public static ImmutableArray<ImmutableArray<ReportedCandidate>> Group(IEnumerable<ReportedCandidate> candidates, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(vocabulary);
        return
        [
            .. from candidate in candidates
               where candidate.Candidate.Modality is Modality.Asserted or Modality.Planned
               group candidate by (candidate.Candidate.Actor, candidate.Candidate.Recipient, candidate.Candidate.Topic) into block
               orderby block.Key.Actor, block.Key.Recipient, block.Key.Topic
               from members in GroupBlock(CandidateOrder.Sort(block), new SameDecision(vocabulary))
               select members,
        ];
    }

    // The most precise come first, so that a group's first member carries its date and the vaguer ones look for their place among the groups.
    private static IEnumerable<ImmutableArray<ReportedCandidate>> GroupBlock(ImmutableArray<ReportedCandidate> sorted, SameDecision same)
    {
        var index = new GroupIndex();
        var block = new CandidateBlock(sorted, same);
        foreach (var candidate in sorted)
        {
            var home = index.Near(candidate).Where(g => g.Accepts(candidate, block)).MaxBy(g => g.Closeness(candidate));
            if (home is null)
            {
                index.Add(new CandidateGroup(candidate), candidate);
            }
            else
            {
                home.Add(candidate);
            }
        }

        return index.Groups.Select(g => g.Members);
    }
}
