using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>
/// What all events are along one dimension. Each event has a cell, a small number that stands for no, one or several ids; ids have codes,
/// their places in <see cref="Ids"/>. Immutable.
/// </summary>
public abstract class EventColumn
{
    private readonly Lazy<ImmutableArray<int>> totals;
    private readonly bool isPlain;

    private protected EventColumn(ImmutableArray<string> ids, ImmutableArray<ImmutableArray<int>> cells)
    {
        (Ids, Cells) = (ids, cells);
        isPlain = ids.Length == cells.Length && cells.Select((c, i) => c.Length == 1 && c[0] == i).All(same => same);
        totals = new(() => [.. Counts(EventSet.Range(Length, 0, Length))]);
    }

    /// <summary>The ids met; the place of each is its code.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The codes that each cell stands for.</summary>
    public ImmutableArray<ImmutableArray<int>> Cells { get; }

    /// <summary>How many of all events have each code.</summary>
    public ImmutableArray<int> Totals => totals.Value;

    /// <summary>Number of events.</summary>
    public abstract int Length { get; }

    /// <summary>A column in the smallest numbers that its cells fit into.</summary>
    internal static EventColumn Smallest(EventCells[] events, Func<EventCells, int> cellOf, ImmutableArray<string> ids, ImmutableArray<ImmutableArray<int>> cells) => cells.Length switch
    {
        <= byte.MaxValue + 1 => new EventColumnOf<byte>(Array.ConvertAll(events, e => (byte)cellOf(e)), ids, cells),
        <= ushort.MaxValue + 1 => new EventColumnOf<ushort>(Array.ConvertAll(events, e => (ushort)cellOf(e)), ids, cells),
        _ => new EventColumnOf<int>(Array.ConvertAll(events, e => cellOf(e)), ids, cells),
    };

    /// <summary>The codes of an event.</summary>
    public ImmutableArray<int> CodesOf(int place) => Cells[CellOf(place)];

    /// <summary>The cell of an event.</summary>
    public abstract int CellOf(int place);

    /// <summary>The same events with other ids to their cells: a weapon's classes beside it.</summary>
    public abstract EventColumn Meaning(ImmutableArray<string> ids, ImmutableArray<ImmutableArray<int>> cells);

    /// <summary>The events that have any of these codes.</summary>
    public abstract EventSet Having(IReadOnlySet<int> codes);

    /// <summary>How many events of a set have each code.</summary>
    public int[] Counts(EventSet among)
    {
        ArgumentNullException.ThrowIfNull(among);
        var counts = new int[Ids.Length];
        if (among.IsFull && totals.IsValueCreated)
        {
            totals.Value.CopyTo(counts);
            return counts;
        }

        Tally(among, 0, Length, counts, new int[Cells.Length]);
        return counts;
    }

    /// <summary>The events of a set by code; one of several codes is in several groups.</summary>
    public PlaceGroups Groups(EventSet among)
    {
        ArgumentNullException.ThrowIfNull(among);
        var (counts, starts) = (Counts(among), new int[Ids.Length + 1]);
        for (var code = 0; code < counts.Length; code++)
        {
            starts[code + 1] = starts[code] + counts[code];
        }

        var (places, next) = (new int[starts[^1]], starts.AsSpan(0, counts.Length).ToArray());
        for (var place = among.Next(0); place >= 0; place = among.Next(place + 1))
        {
            foreach (var code in CodesOf(place))
            {
                places[next[code]++] = place;
            }
        }

        return new(places, starts);
    }

    /// <summary>Adds the events of a set from <paramref name="start"/> to before <paramref name="end"/> to the counts by code.</summary>
    internal void Tally(EventSet among, int start, int end, Span<int> counts, Span<int> byCell)
    {
        if (isPlain)
        {
            CountCells(among, start, end, counts);
            return;
        }

        byCell.Clear();
        CountCells(among, start, end, byCell);
        for (var cell = 0; cell < byCell.Length; cell++)
        {
            if (byCell[cell] > 0)
            {
                foreach (var code in Cells[cell])
                {
                    counts[code] += byCell[cell];
                }
            }
        }
    }

    private protected abstract void CountCells(EventSet among, int start, int end, Span<int> counts);
}
