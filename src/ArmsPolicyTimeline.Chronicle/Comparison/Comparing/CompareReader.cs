using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Reads one address of the comparison; used once.</summary>
internal sealed class CompareReader(EventIndex index)
{
    private const int MostValues = 64;

    private readonly QueryNotes notes = new();

    public CompareReading Read(IEnumerable<KeyValuePair<string, string?>> parameters)
    {
        var given = parameters.Where(p => !string.IsNullOrWhiteSpace(p.Value)).ToLookup(p => p.Key, p => p.Value!.Trim(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => string.Join(',', g), StringComparer.Ordinal);
        var query = new CompareQuery();
        foreach (var parameter in CompareUrl.Parameters)
        {
            query = given.TryGetValue(parameter, out var value) ? Apply(query, parameter, value) : query;
        }

        query = query with { Lanes = Lanes(query, [.. Ids(given, "country")], [.. Ids(given, "weapon")]) };
        if (query is { From: { } from, To: { } to } && to.Latest < from.Earliest)
        {
            notes.Add("to", to.ToString(), $"it lies before from, {from}");
            query = query with { To = null };
        }

        return new(query, notes.All);
    }

    private CompareQuery Apply(CompareQuery query, string parameter, string value) => parameter switch
    {
        "lanes" => query with { Lanes = [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostValues).Select(Lane).OfType<LaneChoice>()] },
        "topic" => query with { Topic = Topic(value) },
        "recipient" => query with { Recipient = Recipient(value) },
        "from" => query with { From = notes.Date(parameter, value) },
        "to" => query with { To = notes.Date(parameter, value) },
        "asof" => query with { AsOf = notes.Day(parameter, value) },
        "since" => query with { Since = notes.Day(parameter, value) },
        "data" => query with { Data = notes.Data(value) },
        "day0" => DayZero(query, value),
        _ => query,
    };

    private ImmutableArray<LaneChoice> Lanes(CompareQuery query, ImmutableArray<string> countries, ImmutableArray<string> weapons)
    {
        var added = countries.IsEmpty && !weapons.IsEmpty && query.Lanes.IsEmpty
            ? weapons.SelectMany(w => DefaultLanes.Of(index, query.Topic, query.Recipient, new(w)))
            : CompareUrl.LanesOf(countries, weapons);
        var lanes = query.Lanes.Concat(added).Distinct().ToList();
        foreach (var lane in lanes.Skip(CompareQuery.MostLanes))
        {
            notes.Add("lanes", lane.ToString(), $"at most {CompareQuery.MostLanes} lanes are compared");
        }

        return [.. lanes.Take(CompareQuery.MostLanes)];
    }

    private LaneChoice? Lane(string text)
    {
        var parts = text.Split(':');
        var (actor, weapon) = (parts[0].ToUpperInvariant(), parts.Length > 1 ? parts[1].ToLowerInvariant() : null);
        if (parts.Length > 2 || !IsActor(actor) || (weapon is not null && !IsWeapon(weapon)))
        {
            notes.Add("lanes", text, "a lane is a country, with a weapon behind a colon where it is only that: US:atacms");
            return null;
        }

        return new(new(actor), weapon is null ? null : new WeaponId(weapon));
    }

    private IEnumerable<string> Ids(Dictionary<string, string> given, string parameter)
    {
        var values = given.GetValueOrDefault(parameter, "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var value in values.Take(MostValues))
        {
            var id = parameter is "country" ? value.ToUpperInvariant() : value.ToLowerInvariant();
            if (parameter is "country" ? IsActor(id) : IsWeapon(id))
            {
                yield return id;
            }
            else
            {
                notes.Add(parameter, value, "nothing is known by this id");
            }
        }
    }

    private bool IsActor(string code) => ActorCode.IsCode(code)
        && (index.Vocabulary.Find(new ActorCode(code)) is not null || index.CodeOf(Dimension.Country, code) >= 0 || index.CodeOf(Dimension.Recipient, code) >= 0);

    private bool IsWeapon(string id) => WeaponId.IsId(id) && (index.Vocabulary.Find(new WeaponId(id)) is not null || index.CodeOf(Dimension.Weapon, id) >= 0);

    private PolicyTopic Topic(string value)
    {
        if (Slugs.FromSlug<PolicyTopic>(value) is { } topic)
        {
            return topic;
        }

        notes.Add("topic", value, "it is one of " + string.Join(", ", Enum.GetValues<PolicyTopic>().Select(t => t.Slug())));
        return PolicyTopic.Use;
    }

    private ActorCode Recipient(string value)
    {
        var code = value.ToUpperInvariant();
        if (IsActor(code))
        {
            return new(code);
        }

        notes.Add("recipient", value, "nothing is known by this id");
        return ActorCode.Ukraine;
    }

    private CompareQuery DayZero(CompareQuery query, string value)
    {
        if (Slugs.FromSlug<Milestone>(value) is { } milestone)
        {
            return query with { DayZero = milestone };
        }

        if (index.Snapshot.Events.PlaceOf(value) >= 0)
        {
            return query with { DayZeroEvent = value };
        }

        notes.Add("day0", value, $"it is the id of an event, or one of {string.Join(", ", Enum.GetValues<Milestone>().Select(m => m.Slug()))}");
        return query;
    }
}
