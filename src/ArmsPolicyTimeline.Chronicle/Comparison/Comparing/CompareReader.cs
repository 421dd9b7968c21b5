using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>Reads one address of the comparison; used once.</summary>
internal sealed class CompareReader(EventIndex index)
{
    private const int MostValues = 64;

    private readonly ImmutableArray<QueryNote>.Builder notes = ImmutableArray.CreateBuilder<QueryNote>();

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
            Note("to", to.ToString(), $"it lies before from, {from}");
            query = query with { To = null };
        }

        return new(query, notes.ToImmutable());
    }

    private CompareQuery Apply(CompareQuery query, string parameter, string value) => parameter switch
    {
        "lanes" => query with { Lanes = [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostValues).Select(Lane).OfType<LaneChoice>()] },
        "topic" => query with { Topic = Topic(value) },
        "recipient" => query with { Recipient = Recipient(value) },
        "from" => query with { From = Date(parameter, value) },
        "to" => query with { To = Date(parameter, value) },
        "asof" => query with { AsOf = Day(parameter, value) },
        "since" => query with { Since = Day(parameter, value) },
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
            Note("lanes", lane.ToString(), $"at most {CompareQuery.MostLanes} lanes are compared");
        }

        return [.. lanes.Take(CompareQuery.MostLanes)];
    }

    private LaneChoice? Lane(string text)
    {
        var parts = text.Split(':');
        var (actor, weapon) = (parts[0].ToUpperInvariant(), parts.Length > 1 ? parts[1].ToLowerInvariant() : null);
        if (parts.Length > 2 || !IsActor(actor) || (weapon is not null && !IsWeapon(weapon)))
        {
            Note("lanes", text, "a lane is a country, with a weapon behind a colon where it is only that: US:atacms");
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
                Note(parameter, value, "nothing is known by this id");
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

        Note("topic", value, "it is one of " + string.Join(", ", Enum.GetValues<PolicyTopic>().Select(t => t.Slug())));
        return PolicyTopic.Use;
    }

    private ActorCode Recipient(string value)
    {
        var code = value.ToUpperInvariant();
        if (IsActor(code))
        {
            return new(code);
        }

        Note("recipient", value, "nothing is known by this id");
        return ActorCode.Ukraine;
    }

    private EdtfDate? Date(string parameter, string value)
    {
        var date = EdtfDate.Parse(value);
        if (!date.IsSuccess)
        {
            Note(parameter, value, date.Error + "; write it as 2024, 2024-05 or 2024-05-30");
        }

        return date.Value;
    }

    private DateOnly? Day(string parameter, string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Note(parameter, value, "it is one day, written as 2024-05-30");
        return null;
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

        Note("day0", value, $"it is the id of an event, or one of {string.Join(", ", Enum.GetValues<Milestone>().Select(m => m.Slug()))}");
        return query;
    }

    private void Note(string parameter, string value, string reason)
    {
        if (notes.Count < MostValues)
        {
            notes.Add(new(parameter, value.Length > 64 ? value[..64] + "…" : value, reason));
        }
    }
}
