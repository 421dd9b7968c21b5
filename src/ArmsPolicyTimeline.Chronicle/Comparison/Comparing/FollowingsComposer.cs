using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Followings;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Tells who followed whom among the lanes, where a source says so, and draws it as lines between them.</summary>
internal sealed class FollowingsComposer
{
    private const int Most = 24;
    private const int MostOfLane = 4;

    private readonly CompareContext context;
    private readonly List<(int Lane, int Place, PolicyEvent Event, Following Following, FollowingDetail Detail)> found;

    public FollowingsComposer(CompareContext context)
    {
        this.context = context;
        var details = new FollowingComposer(context.Index);
        found =
        [
            .. (from lane in context.Titled()
                from shown in context.Shown(lane.Place)
                from citation in shown.Event.Citations
                from following in citation.Followings
                select (Lane: lane.Place, shown.Place, shown.Event, Citation: citation, Following: following))
                .DistinctBy(f => (f.Event.Id, f.Citation.SourceId, f.Following.Leader, f.Following.Words))
                .Take(Most)
                .Select(f => (f.Lane, f.Place, f.Event, f.Following, details.Compose(f.Event, f.Citation, f.Following))),
        ];
    }

    /// <summary>One line a statement, by lane, then by date.</summary>
    public ImmutableArray<LaneFollowing> Lines() => [.. found.Select(f => new LaneFollowing(context.Title(f.Lane), context.Link(f.Event), f.Detail))];

    /// <summary>The pieces of the lines between lanes, one list a lane; none where lanes are counted from days of their own, as a line across them would mean nothing.</summary>
    /// <param name="lanes">The lanes with their marks.</param>
    /// <param name="isCalendar">Whether they share one calendar.</param>
    public ImmutableArray<ImmutableArray<LaneTie>> Ties(ImmutableArray<ComparedLane> lanes, bool isCalendar)
    {
        var pieces = lanes.Select(_ => ImmutableArray.CreateBuilder<LaneTie>()).ToList();
        foreach (var (lane, place, _, following, detail) in isCalendar ? found : [])
        {
            if (LeaderOf(lane, following, detail) is { } leader && X(lanes[lane], place) is { } to && pieces[lane].Count(p => p.Part == LaneTiePart.Follower) < MostOfLane)
            {
                var from = (detail.Decision is { } decision ? X(lanes[leader], decision.Place) : null) ?? to;
                for (var at = Math.Min(lane, leader); at <= Math.Max(lane, leader); at++)
                {
                    pieces[at].Add(Piece(at == leader ? LaneTiePart.Leader : at == lane ? LaneTiePart.Follower : LaneTiePart.Between, (lane, leader), (from, to), detail));
                }
            }
        }

        return [.. pieces.Select(p => p.ToImmutable())];
    }

    private LaneTie Piece(LaneTiePart part, (int Follower, int Leader) lanes, (double From, double To) places, FollowingDetail detail) => new(
        detail.Kind,
        part,
        lanes.Leader < lanes.Follower,
        places.From,
        places.To,
        part == LaneTiePart.Follower ? $"{FollowingWords.Short(detail.Kind)} {detail.Leader}" : "",
        $"{context.Title(lanes.Follower)} {detail.Words} {detail.Leader}, says {detail.Source.Words}",
        detail.Source.Href);

    // The lane that shows the leader's decision; one of all weapons where only the leader is known.
    private int? LeaderOf(int lane, Following following, FollowingDetail detail)
    {
        var lanes = context.Choices.Index().Where(c => c.Item.Actor == following.Leader && c.Index != lane).OrderBy(c => c.Item.Weapon is not null).Select(c => c.Index).ToList();
        return detail.Decision is { } decision ? lanes.Cast<int?>().FirstOrDefault(l => context.Lanes[l!.Value].Counting.Contains(decision.Place)) : lanes.Cast<int?>().FirstOrDefault();
    }

    // Where the mark of an event stands; null where none is drawn.
    private static double? X(ComparedLane lane, int place) => lane.Row?.Marks.FirstOrDefault(m => m.Places.Contains(place))?.X;
}
