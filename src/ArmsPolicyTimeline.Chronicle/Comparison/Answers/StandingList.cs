using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Answers;

/// <summary>The standings of a day that the filters let through, by actor, recipient, topic and weapon; unknown ones left out.</summary>
public sealed class StandingList
{
    private readonly EventIndex index;
    private readonly DateOnly day;

    private StandingList(EventIndex index, DateOnly day, ImmutableArray<(string Key, StandingKey Of)> keys) => (this.index, this.day, Keys) = (index, day, keys);

    /// <summary>The filters that standings know.</summary>
    public static ImmutableArray<Dimension> Dimensions { get; } = [Dimension.Country, Dimension.Weapon, Dimension.Topic, Dimension.Recipient];

    /// <summary>How many there are.</summary>
    public int Count => Keys.Length;

    private ImmutableArray<(string Key, StandingKey Of)> Keys { get; }

    /// <summary>The standings of a day.</summary>
    /// <param name="snapshot">All events and sources.</param>
    /// <param name="vocabulary">Names, classes.</param>
    /// <param name="query">Filters on actor, weapon, topic and recipient; others do not matter.</param>
    /// <param name="day">The day.</param>
    public static StandingList Of(ChronicleSnapshot snapshot, Vocabulary vocabulary, TimelineQuery query, DateOnly day)
    {
        var all = EventIndex.Of(snapshot, vocabulary);
        var selection = EventSelection.Of(all, query, search: null);
        return new(
            all,
            day,
            [.. all.Standings.Keys.Where(k => selection.LetsThrough(k) && all.Standings.On(k, day) is not null).Select(k => (KeyOf(k), k)).OrderBy(k => k.Item1, StringComparer.Ordinal)]);
    }

    /// <summary>Some of them, from behind a key on.</summary>
    /// <param name="after">The key of the last one told before (<see cref="KeyOf(StandingItem)"/>); null: from the first on.</param>
    /// <param name="count">At most so many.</param>
    public ImmutableArray<StandingItem> Items(string? after, int count)
    {
        var keys = Keys.Where(k => after is null || string.CompareOrdinal(k.Key, after) > 0).Take(count).Select(k => k.Of).ToList();
        var standings = keys.ConvertAll(k => index.Standings.On(k, day)!);
        var places = standings.SelectMany(s => s.OpenedBy).Distinct().ToList();
        var ids = places.Zip(index.Snapshot.Events.At(places)).ToDictionary(p => p.First, p => p.Second.Id);
        return [.. keys.Zip(standings, (key, standing) => Item(key, standing, ids))];
    }

    /// <summary>What a standing is sorted by, and a page ends with: <c>US/UA/use/atacms</c>.</summary>
    public static string KeyOf(StandingItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return $"{item.Actor}/{item.Recipient}/{item.Topic.Slug()}/{item.Weapon}";
    }

    private static string KeyOf(StandingKey key) => $"{key.Actor}/{key.Recipient}/{key.Topic.Slug()}/{key.Weapon}";

    private StandingItem Item(StandingKey key, PolicyStanding standing, Dictionary<int, string> ids) => new()
    {
        Actor = key.Actor.ToString(),
        Recipient = key.Recipient.ToString(),
        Topic = key.Topic,
        Weapon = key.Weapon.ToString(),
        Standing = standing.Standing,
        UnderReview = standing.UnderReview,
        ChangingFrom = standing.ChangingFrom,
        Since = standing.Start,
        Until = standing.End,
        DerivedFrom = standing.DerivedFrom?.ToString(),
        LastConfirmed = standing.LastConfirmedBy(day),
        DaysSilent = day.DayNumber - standing.LastConfirmedBy(day).DayNumber,
        Events = [.. standing.OpenedBy.Select(p => ids[p])],
    };
}
