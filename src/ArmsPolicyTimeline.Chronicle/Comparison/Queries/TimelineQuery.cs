using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>What a page shows: everything that its address says, and nothing else. Equal when the addresses are.</summary>
public sealed record TimelineQuery
{
    /// <summary>Lanes may be laid by these.</summary>
    public static readonly ImmutableArray<Dimension> LaneDimensions = [Dimension.Country, Dimension.Weapon, Dimension.Topic, Dimension.Recipient, Dimension.Source];

    private ImmutableSortedDictionary<Dimension, ImmutableSortedSet<string>> Filters { get; init; } = ImmutableSortedDictionary<Dimension, ImmutableSortedSet<string>>.Empty;

    /// <summary>Events from the first day of this date on; null: no bound.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>Events up to the last day of this date, inclusive; null: no bound.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>What the lanes are, one of <see cref="LaneDimensions"/>.</summary>
    public Dimension By { get; init; } = Dimension.Country;

    /// <summary>The day whose standings the lanes name; null: the last day shown.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The state of the data that the view is frozen to; null: it shows what is known.</summary>
    public DataState? Data { get; init; }

    /// <summary>Search words; null: none.</summary>
    public string? Words { get; init; }

    /// <summary>Id of the open event; null: none.</summary>
    public string? Event { get; init; }

    /// <summary>Picture or table.</summary>
    public ViewKind View { get; init; }

    /// <summary>What the table is sorted by.</summary>
    public EventOrder Order { get; init; }

    /// <summary>Whether the last comes first.</summary>
    public bool Descending { get; init; }

    /// <summary>Page of the table, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The filter whose values are all listed; null: of each the first.</summary>
    public Dimension? Listed { get; init; }

    /// <summary>Whether offensives, summits and elections are drawn beside the decisions.</summary>
    public bool HasContext { get; init; } = true;

    /// <summary>Ids of the lanes that come first, in order.</summary>
    public ImmutableArray<string> Lanes { get; init; } = [];

    /// <summary>How the other lanes follow.</summary>
    public LaneOrder LaneOrder { get; init; }

    /// <summary>Page of the lanes, from 1.</summary>
    public int LanePage { get; init; } = 1;

    /// <summary>Id of the lane whose standings are explained below the picture; null: none.</summary>
    public string? Account { get; init; }

    /// <summary>Whether rows are low, so that more of them fit on a screen.</summary>
    public bool IsDense { get; init; }

    /// <summary>Ids of the lanes whose parts are shown below them.</summary>
    public ImmutableSortedSet<string> Opened { get; init; } = Ids;

    /// <summary>Ids of the lanes not shown.</summary>
    public ImmutableSortedSet<string> Hidden { get; init; } = Ids;

    /// <summary>Whether anything narrows down the events.</summary>
    public bool HasFilters => !Filters.IsEmpty || From is not null || To is not null || Words is not null;

    private static ImmutableSortedSet<string> Ids => ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal);

    /// <summary>The ids chosen for a dimension, in ordinal order; empty: all.</summary>
    public ImmutableSortedSet<string> Chosen(Dimension dimension) => Filters.GetValueOrDefault(dimension, Ids);

    /// <summary>The same query with one more value, on the table's first page.</summary>
    public TimelineQuery With(Dimension dimension, string id) => With(dimension, Chosen(dimension).Add(id));

    /// <summary>The same query with exactly these values; none: the filter is off.</summary>
    public TimelineQuery With(Dimension dimension, IEnumerable<string> ids)
    {
        var chosen = Ids.Union(ids);
        return this with { Filters = chosen.IsEmpty ? Filters.Remove(dimension) : Filters.SetItem(dimension, chosen), Page = 1, LanePage = 1 };
    }

    /// <summary>The same query without one value.</summary>
    public TimelineQuery Without(Dimension dimension, string id) => With(dimension, Chosen(dimension).Remove(id));

    /// <summary>The same query without a filter.</summary>
    public TimelineQuery Without(Dimension dimension) => With(dimension, []);

    /// <summary>The same query without one value when it is chosen, else with it.</summary>
    public TimelineQuery Toggled(Dimension dimension, string id) => Chosen(dimension).Contains(id) ? Without(dimension, id) : With(dimension, id);

    /// <summary>The same look at all events: without filters, dates and words.</summary>
    public TimelineQuery WithoutFilters() => this with { Filters = Filters.Clear(), From = null, To = null, Words = null, Page = 1, LanePage = 1 };

    /// <summary>What of the query decides which events there are: filters, dates, words, and the state of the data.</summary>
    public TimelineQuery FiltersOnly() => new() { Filters = Filters, From = From, To = To, Words = Words, Data = Data };

    /// <summary>What of the query decides which events there are, and their order.</summary>
    public TimelineQuery EventsOnly() => FiltersOnly() with { Order = Order, Descending = Descending };

    /// <summary>The same query with an event open, or none.</summary>
    public TimelineQuery WithEvent(string? id) => this with { Event = id };

    /// <summary>The same events in lanes of another kind.</summary>
    public TimelineQuery LaidBy(Dimension by) => this with { By = by, Lanes = [], Hidden = Hidden.Clear(), Opened = Opened.Clear(), LanePage = 1, Account = null };

    /// <summary>Its address on a page.</summary>
    public string Link(string path = "/") => TimelineUrl.Link(this, path);

    /// <inheritdoc/>
    public bool Equals(TimelineQuery? other) => other is not null && string.Equals(TimelineUrl.Write(this), TimelineUrl.Write(other), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(TimelineUrl.Write(this));
}
