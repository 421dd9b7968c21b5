using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>
/// The events that the filters of an address let through, in the order it asks for: by what it sorts by, then by first day, last day and id; those
/// without any day last. The table, the programming interface and every download are made of it.
/// </summary>
public sealed class EventSequence
{
    private const int AtOnce = 250;
    private const int Readers = 2;

    private readonly EventSelection selection;
    private readonly EventRanking? ranking;
    private readonly int sign;
    private readonly string sort;

    private EventSequence(EventSelection selection)
    {
        this.selection = selection;
        ranking = EventRanking.Of(selection.Index, selection.Query.Order);
        sign = selection.Query.Descending ? -1 : 1;
        sort = TimelineUrl.SortOf(selection.Query) ?? EventOrder.Date.Slug();
        int[] sorted = [.. selection.Matched];
        var ranks = ranking is null ? null : Array.ConvertAll(sorted, ranking.RankOf);
        if (ranks is null)
        {
            Array.Sort(sorted, Compare);
        }
        else
        {
            int[] order = [.. Enumerable.Range(0, sorted.Length)];
            Array.Sort(order, (a, b) => ranks[a] != ranks[b] ? sign * ranks[a].CompareTo(ranks[b]) : CompareDays(sorted[a], sorted[b]));
            sorted = Array.ConvertAll(order, i => sorted[i]);
        }

        Places = [.. sorted];
    }

    /// <summary>How many events there are.</summary>
    public int Count => Places.Length;

    /// <summary>Their places in the order of the timeline, in the order of the sequence.</summary>
    public ImmutableArray<int> Places { get; }

    /// <summary>The sequence of an address.</summary>
    /// <param name="snapshot">All events and sources.</param>
    /// <param name="vocabulary">Names, classes.</param>
    /// <param name="query">What is asked for; only filters, dates, words and the order matter.</param>
    /// <param name="search">What the search words found; null where there are none.</param>
    public static EventSequence Of(ChronicleSnapshot snapshot, Vocabulary vocabulary, TimelineQuery query, SearchResult? search) =>
        new(EventSelection.Of(EventIndex.Of(snapshot, vocabulary), query, search));

    internal static EventSequence Of(EventSelection selection) => new(selection);

    /// <summary>How many of them have no date of their own.</summary>
    public int CountUndated() => Places.Count(p => !selection.Index.Columns.IsDated(p));

    /// <summary>Events from one of the sequence on, read some at a time.</summary>
    /// <param name="from">Number in the sequence, from 0.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="extent">How much of each is needed.</param>
    /// <exception cref="EventsMovedException">Somebody wrote while they were read.</exception>
    public IEnumerable<PolicyEvent> Events(int from = 0, int count = int.MaxValue, EventExtent extent = EventExtent.Whole)
    {
        var end = (int)Math.Min((long)from + count, Places.Length);
        for (var start = from; start < end; start += AtOnce * Readers)
        {
            foreach (var policyEvent in Read(Places[start..Math.Min(start + (AtOnce * Readers), end)], extent))
            {
                yield return policyEvent;
            }
        }
    }

    // A store takes longer to read events than anybody to write them down: it is asked for several parts at once, and never for more than that ahead.
    private IEnumerable<PolicyEvent> Read(ImmutableArray<int> places, EventExtent extent)
    {
        var events = selection.Index.Snapshot.Events;
        if (places.Length <= AtOnce)
        {
            return events.At(places);
        }

        int[][] parts = [.. places.Chunk(AtOnce)];
        var read = new ImmutableArray<PolicyEvent>[parts.Length];
        try
        {
            Parallel.For(0, parts.Length, new() { MaxDegreeOfParallelism = Readers }, part => read[part] = events.Once(parts[part], extent));
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<EventsMovedException>().FirstOrDefault() is { } moved)
        {
            throw new EventsMovedException(moved.Message, e);
        }

        return read.SelectMany(part => part);
    }

    /// <summary>The cursor that points behind an event of the sequence.</summary>
    /// <param name="number">Its number in the sequence, from 0.</param>
    /// <param name="id">Its id.</param>
    public EventCursor CursorOf(int number, string id) => new(sort, ranking?.WordsOf(Places[number]), First(Places[number]), Last(Places[number]), id);

    /// <summary>Whether a cursor is one of this order.</summary>
    public bool Knows(EventCursor cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        return string.Equals(cursor.Sort, sort, StringComparison.Ordinal);
    }

    /// <summary>The number of the first event behind a cursor; <see cref="Count"/> where there is none.</summary>
    public int Behind(EventCursor cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        var rank = ranking?.RankOf(cursor.Rank) ?? 0;
        var (low, high) = (0, Places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Compare(Places[middle], cursor, rank) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int First(int place) => selection.Index.Columns.FirstDay(place) is >= 0 and var day ? day : int.MaxValue;

    private int Last(int place) => selection.Index.Columns.LastDay(place) is >= 0 and var day ? day : int.MaxValue;

    private int Compare(int a, int b) => First(a) != First(b) ? sign * First(a).CompareTo(First(b))
        : Last(a) != Last(b) ? sign * Last(a).CompareTo(Last(b))
        : a.CompareTo(b);

    // Places are in the order of ids where the first day is the same.
    private int CompareDays(int a, int b) => First(a) != First(b) ? First(a).CompareTo(First(b)) : Last(a) != Last(b) ? Last(a).CompareTo(Last(b)) : a.CompareTo(b);

    private int Compare(int place, EventCursor cursor, int rank)
    {
        var own = ranking?.RankOf(place) ?? 0;
        var forward = ranking is null ? sign : 1;
        return own != rank ? sign * own.CompareTo(rank)
            : First(place) != cursor.First ? forward * First(place).CompareTo(cursor.First)
            : Last(place) != cursor.Last ? forward * Last(place).CompareTo(cursor.Last)
            : string.CompareOrdinal(selection.Index.Snapshot.Events[place].Id, cursor.Id);
    }
}
