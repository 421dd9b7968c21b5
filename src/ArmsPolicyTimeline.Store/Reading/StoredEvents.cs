using System.Collections;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Reading;

/// <summary>All events of a store too large for memory: columns of all, and the events themselves as they are asked for, by row.</summary>
internal sealed class StoredEvents : IEventList
{
    private const int Kept = 10_000;
    private const int AtOnce = 250;

    private readonly StoreDatabase database;
    private readonly EventCache cache = new(Kept);
    private readonly Lazy<Dictionary<int, int>> places;
    private readonly Lazy<ImmutableArray<int>> followers;

    public StoredEvents(StoreDatabase database, EventColumns columns)
    {
        this.database = database;
        Columns = columns;
        places = new(() => Enumerable.Range(0, columns.Count).ToDictionary(columns.Row));
        followers = new(ReadFollowers);
    }

    public EventColumns Columns { get; }

    public ImmutableArray<int> Followers => followers.Value;

    public int Count => Columns.Count;

    public PolicyEvent this[int index] => At([index])[0];

    public ImmutableArray<PolicyEvent> At(IReadOnlyCollection<int> places)
    {
        var found = places.Select(cache.Find).ToArray();
        int[] missing = [.. places.Zip(found).Where(p => p.Second is null).Select(p => p.First).Distinct()];
        if (missing.Length == 0)
        {
            return [.. found!];
        }

        var read = new Dictionary<int, PolicyEvent>();
        foreach (var (place, policyEvent) in missing.Zip(Once(missing, EventExtent.Whole)))
        {
            cache.Add(place, policyEvent);
            read[place] = policyEvent;
        }

        return [.. places.Zip(found, (place, known) => known ?? read[place])];
    }

    public ImmutableArray<PolicyEvent> Once(IReadOnlyCollection<int> places, EventExtent extent)
    {
        var events = ImmutableArray.CreateBuilder<PolicyEvent>(places.Count);
        foreach (var some in places.Chunk(AtOnce))
        {
            Read(some, extent, events);
        }

        return events.MoveToImmutable();
    }

    public int PlaceOf(string id) => PlacesOf([id]) is [var place] ? place : -1;

    public ImmutableArray<int> PlacesOf(IReadOnlyCollection<string> ids)
    {
        using var context = database.Context();
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var some in ids.Distinct(StringComparer.Ordinal).Chunk(Chunks.Size))
        {
            foreach (var row in Rows(context).Where(r => some.Contains(r.Id)))
            {
                if (places.Value.TryGetValue(row.Row, out var place))
                {
                    found[row.Id] = place;
                }
            }
        }

        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    public IEnumerator<PolicyEvent> GetEnumerator() => Enumerable.Range(0, Count).Chunk(AtOnce).SelectMany(some => Once(some, EventExtent.Whole)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Read(int[] some, EventExtent extent, ImmutableArray<PolicyEvent>.Builder events)
    {
        using var context = database.Context();
        context.Database.OpenConnection();
        var connection = context.Database.GetDbConnection();
        using var transaction = database.Engine.BeginRead(connection);
        var read = new EventReading(database.Engine, connection, transaction, Array.ConvertAll(some, Columns.Row)).Read(extent);
        foreach (var place in some)
        {
            events.Add(read.TryGetValue(Columns.Row(place), out var found) && IsAsCounted(found, place) ? found : throw new EventsMovedException());
        }
    }

    private ImmutableArray<int> ReadFollowers()
    {
        using var context = database.Context();
        var rows = Rows(context).Where(r => context.Citations.Any(c => c.EventId == r.Id && c.Followings != null)).Select(r => r.Row).ToList();
        return [.. rows.Where(places.Value.ContainsKey).Select(r => places.Value[r]).Order()];
    }

    private IQueryable<RowOfEvent> Rows(ChronicleContext context) => context.Database.SqlQueryRaw<RowOfEvent>(database.Engine.RowsSql);

    // A row can be another event's by now.
    private bool IsAsCounted(PolicyEvent found, int place) =>
        (found.Actor, found.Recipient, found.Action, found.Topic, found.Phase) == (Columns.Actor(place), Columns.Recipient(place), Columns.Action(place), Columns.Topic(place), Columns.Phase(place))
        && ((found.Date ?? found.FirstPublished)?.Earliest.DayNumber ?? -1) == Columns.FirstDay(place)
        && found.Weapons.SequenceEqual(Columns.Weapons(place));

    private sealed record RowOfEvent(int Row, string Id);
}
