using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Arranging;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Density;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Lays the lanes under one axis: the calendar, or days counted from each lane's own day 0.</summary>
internal sealed class LanesComposer
{
    private readonly CompareContext context;
    private readonly ImmutableArray<DaySpan?> zeros;
    private readonly int before;
    private readonly int after;

    public LanesComposer(CompareContext context)
    {
        this.context = context;
        var shared = context.Query.DayZeroEvent is { } id && context.Index.Snapshot.Events.PlaceOf(id) is >= 0 and var at ? context.Index.Snapshot.Events[at] : null;
        zeros = [.. context.Lanes.Select(l => shared is not null ? DaySpan.Of(shared) : context.Query.DayZero is { } milestone ? l.Reached(milestone)?.When : null)];
        var days = zeros.OfType<DaySpan>().Where(z => z.Earliest is not null).Select(z => z.Latest.DayNumber).ToList();
        IsAligned = context.Query.DayZero is not null || context.Query.DayZeroEvent is not null;
        before = days.Count == 0 ? 1 : Math.Max(1, days.Max() - context.Scale.First.DayNumber);
        after = days.Count == 0 ? 1 : Math.Max(1, context.Scale.Last.DayNumber - days.Min());
    }

    private bool IsAligned { get; }

    private string ZeroName => context.Query.DayZero is { } milestone ? MilestoneWords.InSentence(milestone) : "one event";

    public CompareAxis Axis()
    {
        if (IsAligned)
        {
            return new(null, RelativeTicks.Of(before, after), RelativeTicks.At(0, before, after), $"From {DayWords.Days(before)} before to {DayWords.Days(after)} after {ZeroName}");
        }

        var calendar = AxisOf(context.Scale);
        return new(calendar, [.. calendar.Ticks.Select(t => new CompareTick(t.Percent, t.Label, t.Year))], null, calendar.Words);
    }

    public ImmutableArray<ComparedLane> Lanes() => [.. context.Lanes.Select((history, place) => Lane(history, place))];

    private ComparedLane Lane(LaneHistory history, int place)
    {
        var choice = context.Choices[place];
        var scale = ScaleOf(place);
        var query = context.Query with { Lanes = context.Choices };
        return new()
        {
            Choice = choice,
            Name = context.NameOf(place),
            Detail = context.Detail(place),
            Title = context.Title(place),
            TimelineHref = Timeline(choice).Link(),
            RemoveHref = (query with { Lanes = query.Lanes.RemoveAt(place) }).Link(),
            UpHref = place == 0 ? null : (query with { Lanes = query.Lanes.RemoveAt(place).Insert(place - 1, choice) }).Link(),
            Scale = scale,
            Row = scale is null ? null : RowOf(choice, history, scale),
            AsOfPercent = IsAligned && scale is not null && scale.Shows(context.AsOf, context.AsOf) ? scale.At(context.AsOf) : null,
            DayZero = DayZeroWords(place),
        };
    }

    private TimeScale? ScaleOf(int place)
    {
        if (!IsAligned)
        {
            return context.Scale;
        }

        return zeros[place] is { Earliest: not null, Latest: var zero }
            && zero.DayNumber - before >= DateOnly.MinValue.DayNumber && zero.DayNumber + after <= DateOnly.MaxValue.DayNumber
            ? new(zero.AddDays(-before), zero.AddDays(after))
            : null;
    }

    private string DayZeroWords(int place)
    {
        if (!IsAligned)
        {
            return "";
        }

        var name = context.Query.DayZero is { } milestone ? MilestoneWords.Name(milestone) : "Day 0";
        return zeros[place] switch
        {
            null => $"{name}: none in the sources read, so this lane cannot be placed",
            { Earliest: null } open => $"{name}: nobody says when, only {DayWords.Of(open)}, so this lane cannot be placed",
            { IsDay: true } day => $"Day 0 is {DayWords.Of(day)}",
            var span => $"Day 0 is {DateWords.Long(span.Latest)}, the last day of {DayWords.Of(span)}",
        };
    }

    private LaneRow RowOf(LaneChoice choice, LaneHistory history, TimeScale scale)
    {
        var selection = EventSelection.Of(context.Index, Timeline(choice), null);
        var lane = new LaneKey(choice.Actor.ToString());
        var plan = new RowPlanner(selection).Plan(lane, [.. history.Own], [.. history.Counting])[0];
        var row = new RowComposer(selection, AxisOf(scale)).Compose(new LanePlan(lane, "", [plan], plan.Matched.Count), plan, Crowd.Never, withFolded: false);
        return row with { Marks = [.. row.Marks.Select(Mark)] };
    }

    // Here a mark leads to the event's own page: there is no panel to open it in.
    private static LaneMark Mark(LaneMark mark) => mark with
    {
        Event = mark.Event with { OpenHref = mark.Event.Href },
        Events = [.. mark.Events.Select(e => e with { OpenHref = e.Href })],
    };

    private TimeAxis AxisOf(TimeScale scale) => new(
        scale,
        AxisTicks.Of(scale),
        context.AsOf,
        scale.Shows(context.AsOf, context.AsOf) ? scale.At(context.AsOf) : null,
        DateWords.Short(context.AsOf),
        DateWords.Span(scale.First, scale.Last),
        null);

    private TimelineQuery Timeline(LaneChoice choice)
    {
        var query = new TimelineQuery { From = context.Query.From, To = context.Query.To, AsOf = context.Query.AsOf, Data = context.Query.Data }
            .With(Dimension.Country, choice.Actor.ToString())
            .With(Dimension.Topic, context.Query.Topic.Slug())
            .With(Dimension.Recipient, context.Query.Recipient.ToString());
        return choice.Weapon is { } weapon ? query.With(Dimension.Weapon, weapon.ToString()) : query;
    }
}
