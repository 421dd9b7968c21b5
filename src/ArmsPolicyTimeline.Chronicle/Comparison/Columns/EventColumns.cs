using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>
/// All events column by column, at most 36 bytes an event and usually 24, in the order of the timeline: what pages count and filter by without
/// the events themselves. Days are day numbers (<see cref="DateOnly.DayNumber"/>). Immutable; shared by all visitors.
/// </summary>
public sealed class EventColumns
{
    private const int OfPart = 0x80;
    private const int TopicBits = 0;
    private const int EvidenceBits = 2;
    private const int PhaseBits = 4;
    private const int TwoBits = 3;
    private const int Dated = 0x40;
    private const int Exact = 0x80;

    private readonly int[] firstDays;
    private readonly int[] lastDays;
    private readonly ushort[] early;
    private readonly byte[] acts;
    private readonly byte[] kinds;
    private readonly int[] rows;
    private readonly Dictionary<int, int> veryEarly = [];
    private readonly EventColumn[] columns;
    private readonly ImmutableArray<ImmutableArray<WeaponId>> weaponSets;
    private readonly ImmutableArray<ActorCode> actors;
    private readonly ImmutableArray<ActorCode> recipients;

    internal EventColumns(EventCells[] cells, EventTables tables)
    {
        firstDays = Array.ConvertAll(cells, c => c.FirstDay);
        lastDays = Array.ConvertAll(cells, c => c.LastDay);
        early = new ushort[cells.Length];
        acts = Array.ConvertAll(cells, c => (byte)((int)c.Action | (c.IsOfPart ? OfPart : 0)));
        kinds = Array.ConvertAll(cells, c => (byte)(((int)c.Topic << TopicBits) | ((int)c.Evidence << EvidenceBits) | ((int)c.Phase << PhaseBits) | (c.IsDated ? Dated : 0) | (c.IsExact ? Exact : 0)));
        rows = Array.ConvertAll(cells, c => c.Row);
        for (var i = 0; i < cells.Length; i++)
        {
            SetEarly(i, cells[i].LastDay - cells[i].CountsFrom);
        }

        columns = new EventColumn[Enum.GetValues<Dimension>().Length];
        columns[(int)Dimension.Country] = EventColumn.Smallest(cells, c => c.Actor, tables.Actors.Ids, Each(tables.Actors.Ids));
        columns[(int)Dimension.Recipient] = EventColumn.Smallest(cells, c => c.Recipient, tables.Recipients.Ids, Each(tables.Recipients.Ids));
        columns[(int)Dimension.Official] = EventColumn.Smallest(cells, c => c.Official + 1, tables.Officials.Ids, [[], .. Each(tables.Officials.Ids)]);
        columns[(int)Dimension.Weapon] = EventColumn.Smallest(cells, c => c.WeaponSet, tables.Weapons.Ids, tables.Weapons.Cells);
        columns[(int)Dimension.Source] = EventColumn.Smallest(cells, c => c.SourceSet, tables.Sources.Ids, tables.Sources.Cells);
        columns[(int)Dimension.Action] = Members<PolicyAction>(acts, 0, OfPart - 1);
        columns[(int)Dimension.Topic] = Members<PolicyTopic>(kinds, TopicBits, TwoBits);
        columns[(int)Dimension.Evidence] = Members<Evidence>(kinds, EvidenceBits, TwoBits);
        OfficialNames = tables.OfficialNames;
        actors = [.. tables.Actors.Ids.Select(id => new ActorCode(id))];
        recipients = [.. tables.Recipients.Ids.Select(id => new ActorCode(id))];
        weaponSets = [.. tables.Weapons.Cells.Select(s => s.Select(c => new WeaponId(tables.Weapons.Ids[c])).ToImmutableArray())];
        Dateless = Array.IndexOf(firstDays, -1) is >= 0 and var first ? first : Count;
    }

    /// <summary>Number of events.</summary>
    public int Count => firstDays.Length;

    /// <summary>The place from which on events have no day at all, not even of publication.</summary>
    public int Dateless { get; }

    /// <summary>First day of each event, that of publication for undated ones; -1 where there is none either. Ascending up to <see cref="Dateless"/>.</summary>
    public ReadOnlySpan<int> FirstDays => firstDays;

    /// <summary>Last day of each event, inclusive; -1 where there is none.</summary>
    public ReadOnlySpan<int> LastDays => lastDays;

    /// <summary>Full names of officials by id, as the events spell them.</summary>
    public ImmutableDictionary<string, string> OfficialNames { get; }

    /// <summary>The column of a dimension.</summary>
    public EventColumn this[Dimension dimension] => columns[(int)dimension];

    /// <summary>First day of an event; -1 where there is none.</summary>
    public int FirstDay(int place) => firstDays[place];

    /// <summary>Last day of an event, inclusive; -1 where there is none.</summary>
    public int LastDay(int place) => lastDays[place];

    /// <summary>Whose act an event is.</summary>
    public ActorCode Actor(int place) => actors[columns[(int)Dimension.Country].CellOf(place)];

    /// <summary>Who the arms are for.</summary>
    public ActorCode Recipient(int place) => recipients[columns[(int)Dimension.Recipient].CellOf(place)];

    /// <summary>What is done.</summary>
    public PolicyAction Action(int place) => (PolicyAction)(acts[place] & (OfPart - 1));

    /// <summary>What is restricted.</summary>
    public PolicyTopic Topic(int place) => (PolicyTopic)(kinds[place] >> TopicBits & TwoBits);

    /// <summary>How an event is attested.</summary>
    public Evidence Evidence(int place) => (Evidence)(kinds[place] >> EvidenceBits & TwoBits);

    /// <summary>Which of the three dates an event's date is.</summary>
    public EventPhase Phase(int place) => (EventPhase)(kinds[place] >> PhaseBits & TwoBits);

    /// <summary>Whether an event has a date of its own.</summary>
    public bool IsDated(int place) => (kinds[place] & Dated) != 0;

    /// <summary>The weapons of an event, in ordinal order.</summary>
    public ImmutableArray<WeaponId> Weapons(int place) => weaponSets[columns[(int)Dimension.Weapon].CellOf(place)];

    /// <summary>Ids of the sources that report an event, in ordinal order.</summary>
    public ImmutableArray<string> Sources(int place) => [.. this[Dimension.Source].CodesOf(place).Select(c => this[Dimension.Source].Ids[c])];

    /// <summary>The store's number of an event's row.</summary>
    public int Row(int place) => rows[place];

    /// <summary>What the standing rule needs to know of an event.</summary>
    public StandingFact Fact(int place) => new()
    {
        Place = place,
        Actor = Actor(place),
        Recipient = Recipient(place),
        Topic = Topic(place),
        Action = Action(place),
        Weapons = Weapons(place),
        Sources = Sources(place),
        IsInForce = Phase(place) == EventPhase.InForce,
        IsDated = IsDated(place),
        IsExact = (kinds[place] & Exact) != 0,
        IsOfPart = (acts[place] & OfPart) != 0,
        First = DayOf(firstDays[place]),
        Days = firstDays[place] < 0 ? 0 : lastDays[place] - firstDays[place] + 1,
        CountsFrom = DayOf(lastDays[place] < 0 ? -1 : lastDays[place] - veryEarly.GetValueOrDefault(place, early[place])),
    };

    /// <summary>All events.</summary>
    public EventSet All() => EventSet.Range(Count, 0, Count);

    /// <summary>The events that may lie, wholly or in part, on the days from one to another, both inclusive; null: no bound. Those without any day only where there is no bound.</summary>
    public EventSet Between(int? from, int? to)
    {
        if (from is null && to is null)
        {
            return All();
        }

        var words = EventSet.Empty(Count);
        var end = to is { } last ? PlaceFrom(last + 1) : Dateless;
        var start = Math.Min(end, from is { } first ? PlaceFrom(first) : 0);
        EventSet.Fill(words, start, end);
        for (var place = 0; place < start; place++)
        {
            if (lastDays[place] >= from)
            {
                words[place / 64] |= 1UL << (place % 64);
            }
        }

        return new(words, Count);
    }

    /// <summary>The place of the first event that begins on a day or behind it; <see cref="Dateless"/> where none does.</summary>
    public int PlaceFrom(int day)
    {
        var (low, high) = (0, Dateless);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = firstDays[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>First and last day of the events of a set, those without any day left out; null where there are none.</summary>
    public (int First, int Last)? Extent(EventSet among)
    {
        ArgumentNullException.ThrowIfNull(among);
        var (start, last) = (among.Next(0), -1);
        for (var place = start; place >= 0 && place < Dateless; place = among.Next(place + 1))
        {
            last = Math.Max(last, lastDays[place]);
        }

        return last < 0 ? null : (firstDays[start], last);
    }

    /// <summary>How many events of a set have each day from one to another in the middle of their days; those beyond count on the first or last day.</summary>
    public int[] CountsByMiddle(EventSet among, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(among);
        var counts = new int[to - from + 1];
        for (var place = among.Next(0); place >= 0 && place < Dateless; place = among.Next(place + 1))
        {
            counts[Math.Clamp(((firstDays[place] + lastDays[place]) / 2) - from, 0, counts.Length - 1)]++;
        }

        return counts;
    }

    /// <summary>How many events begin in each of so many equal stretches of a window, for all lanes at once. An event counts once, where it begins.</summary>
    /// <param name="lanes">The column whose codes are the lanes.</param>
    /// <param name="from">First day of the window.</param>
    /// <param name="to">Last day of the window, inclusive.</param>
    /// <param name="buckets">Number of stretches.</param>
    /// <param name="among">The events that count; null: all.</param>
    public LaneBuckets Buckets(EventColumn lanes, int from, int to, int buckets, EventSet? among = null)
    {
        ArgumentNullException.ThrowIfNull(lanes);
        ArgumentOutOfRangeException.ThrowIfLessThan(buckets, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var (days, width) = ((long)to - from + 1, lanes.Ids.Length);
        var (counts, byCell) = (new int[buckets * width], new int[lanes.Cells.Length]);
        var start = PlaceFrom(from);
        among ??= All();
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            // The first day of the next stretch: the events are in order, so a stretch of days is a stretch of places.
            var end = PlaceFrom((int)(from + ((((bucket + 1) * days) + buckets - 1) / buckets)));
            lanes.Tally(among, start, end, counts.AsSpan(bucket * width, width), byCell);
            start = end;
        }

        return new(counts, width, buckets);
    }

    /// <summary>For each lane the last event that begins before a day; -1 where there is none.</summary>
    public int[] LastBefore(EventColumn lanes, int day, EventSet? among = null)
    {
        ArgumentNullException.ThrowIfNull(lanes);
        var last = new int[lanes.Ids.Length];
        Array.Fill(last, -1);
        var missing = last.Length;
        for (var place = PlaceFrom(day) - 1; place >= 0 && missing > 0; place--)
        {
            if (among is not null && !among[place])
            {
                continue;
            }

            foreach (var code in lanes.CodesOf(place))
            {
                if (last[code] < 0)
                {
                    (last[code], missing) = (place, missing - 1);
                }
            }
        }

        return last;
    }

    /// <summary>The next event of a lane behind a place; -1 where there is none.</summary>
    public static int Next(EventColumn lanes, int code, int place, EventSet among)
    {
        ArgumentNullException.ThrowIfNull(lanes);
        ArgumentNullException.ThrowIfNull(among);
        do
        {
            place = among.Next(place + 1);
        }
        while (place >= 0 && !lanes.CodesOf(place).Contains(code));
        return place;
    }

    /// <summary>The last event of a lane before a place; -1 where there is none.</summary>
    public static int Previous(EventColumn lanes, int code, int place, EventSet among)
    {
        ArgumentNullException.ThrowIfNull(lanes);
        ArgumentNullException.ThrowIfNull(among);
        do
        {
            place = among.Previous(place - 1);
        }
        while (place >= 0 && !lanes.CodesOf(place).Contains(code));
        return place;
    }

    private static DateOnly? DayOf(int day) => day < 0 ? null : DateOnly.FromDayNumber(day);

    private static ImmutableArray<ImmutableArray<int>> Each(ImmutableArray<string> ids) => [.. Enumerable.Range(0, ids.Length).Select(i => ImmutableArray.Create(i))];

    private static EventColumnOf<byte> Members<T>(byte[] values, int shift, int mask)
        where T : struct, Enum
    {
        ImmutableArray<string> ids = [.. Enum.GetValues<T>().Select(v => v.Slug())];
        return new(values, ids, Each(ids), shift, mask);
    }

    // Hardly any date leaves more than 179 years open.
    private void SetEarly(int place, int days)
    {
        early[place] = (ushort)Math.Min(days, ushort.MaxValue);
        if (days > ushort.MaxValue)
        {
            veryEarly.Add(place, days);
        }
    }
}
