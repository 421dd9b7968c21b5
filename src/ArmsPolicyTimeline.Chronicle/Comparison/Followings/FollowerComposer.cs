using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Followings;

/// <summary>Finds the events that followed one, by what is said of them.</summary>
internal sealed class FollowerComposer(EventIndex index)
{
    // What may have followed is read for each event that is shown.
    private const int MostRead = 200;

    /// <summary>The events that followed one, in the order of the timeline, the earliest of very many.</summary>
    public ImmutableArray<FollowerDetail> Compose(PolicyEvent leader, int place)
    {
        var (events, columns, composer) = (index.Snapshot.Events, index.Columns, new FollowingComposer(index));
        ImmutableArray<int> able =
        [
            .. events.Followers.Where(p => columns.Recipient(p) == leader.Recipient && columns.Topic(p) == leader.Topic && columns.Actor(p) != leader.Actor && columns.LastDay(p) >= columns.FirstDay(place))
                .Take(MostRead),
        ];
        return
        [
            .. from follower in able.IsEmpty ? [] : events.At(able)
               from citation in follower.Citations
               from following in citation.Followings
               where following.Leader == leader.Actor && composer.DecisionOf(follower, following) == place
               select new FollowerDetail(
                   EventHeadline.Of(follower, index.Vocabulary),
                   Sentences.Capitalised(DayWords.Of(follower)),
                   $"/events/{Uri.EscapeDataString(follower.Id)}",
                   composer.Compose(follower, citation, following)),
        ];
    }
}
