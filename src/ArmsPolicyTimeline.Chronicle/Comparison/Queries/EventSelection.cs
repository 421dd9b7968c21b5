using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>
/// Which events the filters let through, and the counts of all facets. Values of one filter are alternatives, filters add up. A facet
/// counts the events that every other filter lets through.
/// </summary>
internal sealed class EventSelection
{
    private static readonly Dimension[] All = Enum.GetValues<Dimension>();
    private readonly EventSet?[] passed;
    private readonly EventSet inTime;
    private readonly int[]?[] counts = new int[]?[All.Length];
    private readonly Lazy<int> open;

    private EventSelection(EventIndex index, TimelineQuery query, SearchResult? search)
    {
        Index = index;
        Query = query;
        open = new(() => query.Event is { } id ? index.Snapshot.Events.PlaceOf(id) : -1);
        passed = [.. All.Select(d => Passed(index, query, d))];
        inTime = index.Columns.Between(query.From?.Earliest.DayNumber, query.To?.Latest.DayNumber);
        if (query.Words is not null && search is not null)
        {
            Found = EventSet.Of(index.Columns.Count, index.Snapshot.Events.PlacesOf(search.EventIds));
            inTime = inTime.And(Found);
        }

        AnyDate = Others(index.Columns.All(), except: null);
        Matched = AnyDate.And(inTime);
    }

    public EventIndex Index { get; }

    public TimelineQuery Query { get; }

    /// <summary>Places of the events that all filters let through.</summary>
    public EventSet Matched { get; }

    /// <summary>Places of the events that all filters but dates and search words let through: what lanes are made of.</summary>
    public EventSet AnyDate { get; }

    /// <summary>Places of the events that the search words are found in; null where nothing is searched.</summary>
    public EventSet? Found { get; }

    /// <summary>Place of the open event; -1 where none is open.</summary>
    public int Open => open.Value;

    public static EventSelection Of(EventIndex index, TimelineQuery query, SearchResult? search) => new(index, query, search);

    /// <summary>Events with this id that all other filters let through.</summary>
    public int Count(Dimension dimension, string id) => Index.CodeOf(dimension, id) is >= 0 and var code ? Counts(dimension)[code] : 0;

    /// <summary>Whether a dimension's filter lets an id through: it is chosen, or nothing is.</summary>
    public bool LetsThrough(Dimension dimension, string id)
    {
        if (passed[(int)dimension] is null)
        {
            return true;
        }

        if (dimension != Dimension.Weapon)
        {
            return Query.Chosen(dimension).Contains(id);
        }

        var weapon = new WeaponId(id);
        return Query.Chosen(dimension).Any(c => Index.Vocabulary.IsA(weapon, new WeaponId(c)));
    }

    /// <summary>Whether the filters let the standings of a key through.</summary>
    public bool LetsThrough(StandingKey key) => LetsThrough(Dimension.Country, key.Actor.ToString())
        && LetsThrough(Dimension.Recipient, key.Recipient.ToString())
        && LetsThrough(Dimension.Topic, key.Topic.Slug())
        && LetsThrough(Dimension.Weapon, key.Weapon.ToString());

    private static EventSet? Passed(EventIndex index, TimelineQuery query, Dimension dimension)
    {
        var ids = query.Chosen(dimension);
        return ids.IsEmpty ? null : index.Column(dimension).Having(ids.Select(id => index.CodeOf(dimension, id)).Where(c => c >= 0).ToHashSet());
    }

    private int[] Counts(Dimension dimension) =>
        counts[(int)dimension] ??= Index.Column(dimension).Counts(passed[(int)dimension] is null ? Matched : Others(inTime, dimension));

    private EventSet Others(EventSet among, Dimension? except)
    {
        foreach (var dimension in All)
        {
            if (dimension != except && passed[(int)dimension] is { } let)
            {
                among = among.And(let);
            }
        }

        return among;
    }
}
