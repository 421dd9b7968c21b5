using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>Reads one address; used once.</summary>
internal sealed class QueryReader(Vocabulary vocabulary, ChronicleSnapshot? snapshot)
{
    private const int MostValues = 64;
    private const int MostWords = 200;
    private const int LastPage = 100_000;

    private readonly QueryNotes notes = new();

    public QueryReading Read(IEnumerable<KeyValuePair<string, string?>> parameters)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                given[name] = given.TryGetValue(name, out var before) ? before + "," + value : value;
            }
        }

        var query = new TimelineQuery();
        foreach (var parameter in TimelineUrl.Parameters)
        {
            if (given.TryGetValue(parameter, out var value))
            {
                query = Apply(query, parameter, value.Trim());
            }
        }

        if (query is { From: { } from, To: { } to } && to.Latest < from.Earliest)
        {
            notes.Add("to", to.ToString(), $"it lies before from, {from}");
            query = query with { To = null };
        }

        return new(query, notes.All);
    }

    private TimelineQuery Apply(TimelineQuery query, string parameter, string value) => parameter switch
    {
        "from" => query with { From = notes.Date(parameter, value) },
        "to" => query with { To = notes.Date(parameter, value) },
        "by" => query with { By = By(value) },
        "asof" => query with { AsOf = notes.Day(parameter, value) },
        "q" => query with { Words = WordsOf(value) },
        "event" => query with { Event = Event(value) },
        "view" => query with { View = Member<ViewKind>(parameter, value, "it is picture or table") ?? ViewKind.Picture },
        "sort" => Sorted(query, value),
        "page" => query with { Page = notes.Page(parameter, value, LastPage) },
        "lanes" => query with { Lanes = [.. LaneIds(query, parameter, value)] },
        "hide" => query with { Hidden = query.Hidden.Union(LaneIds(query, parameter, value)) },
        "order" => query with { LaneOrder = Member<LaneOrder>(parameter, value, "lanes are ordered by count, name or first") ?? LaneOrder.Count },
        "lanepage" => query with { LanePage = notes.Page(parameter, value, LastPage) },
        "open" => query with { Opened = query.Opened.Union(LaneIds(query, parameter, value)) },
        "all" => query with { Listed = Member<Dimension>(parameter, value, "it is the name of a filter") },
        "account" => query with { Account = LaneIds(query, parameter, value).FirstOrDefault() },
        "rows" => query with { IsDense = IsDense(value) },
        "data" => query with { Data = notes.Data(value) },
        "context" => query with { HasContext = HasContext(value) },
        _ when Slugs.FromSlug<Dimension>(parameter) is { } dimension => query.With(dimension, Known(dimension, parameter, value)),
        _ => query,
    };

    private Dimension By(string value)
    {
        if (Slugs.FromSlug<Dimension>(value) is { } by && TimelineQuery.LaneDimensions.Contains(by))
        {
            return by;
        }

        notes.Add("by", value, "lanes are laid by " + string.Join(", ", TimelineQuery.LaneDimensions.Select(d => d.Slug())));
        return Dimension.Country;
    }

    private bool HasContext(string value)
    {
        if (value is not ("none" or "all"))
        {
            notes.Add("context", value, "it is all or none");
        }

        return value is not "none";
    }

    private bool IsDense(string value)
    {
        if (value is not ("dense" or "roomy"))
        {
            notes.Add("rows", value, "it is roomy or dense");
        }

        return value is "dense";
    }

    private string? WordsOf(string value)
    {
        var words = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= MostWords && !words.Any(char.IsControl))
        {
            return words;
        }

        notes.Add("q", value, $"search words are at most {MostWords} characters of plain text");
        return null;
    }

    private string? Event(string value)
    {
        if (snapshot is null ? IsToken(value) : snapshot.Events.PlaceOf(value) >= 0)
        {
            return value;
        }

        notes.Add("event", value, "there is no such event");
        return null;
    }

    private TimelineQuery Sorted(TimelineQuery query, string value)
    {
        var bare = value.StartsWith('-') ? value[1..] : value;
        return Member<EventOrder>("sort", bare, "the table is sorted by " + string.Join(", ", Enum.GetValues<EventOrder>().Select(o => o.Slug()))) is { } order
            ? query with { Order = order, Descending = value.StartsWith('-') }
            : query;
    }

    private T? Member<T>(string parameter, string value, string reason)
        where T : struct, Enum
    {
        var member = Slugs.FromSlug<T>(value);
        if (member is null)
        {
            notes.Add(parameter, value, reason);
        }

        return member;
    }

    private List<string> Known(Dimension dimension, string parameter, string value)
    {
        var known = new List<string>();
        foreach (var id in Split(parameter, value))
        {
            var canonical = dimension is Dimension.Country or Dimension.Recipient ? id.ToUpperInvariant() : id.ToLowerInvariant();
            if (IsKnown(dimension, canonical))
            {
                known.Add(canonical);
            }
            else
            {
                notes.Add(parameter, id, "nothing is known by this id");
            }
        }

        return known;
    }

    private IEnumerable<string> LaneIds(TimelineQuery query, string parameter, string value) =>
        Known(query.By, parameter, value).Distinct(StringComparer.Ordinal);

    private bool IsKnown(Dimension dimension, string id) => dimension switch
    {
        Dimension.Country or Dimension.Recipient => ActorCode.IsCode(id) && (vocabulary.Find(new ActorCode(id)) is not null || Occurs(dimension, id)),
        Dimension.Weapon => WeaponId.IsId(id) && (vocabulary.Find(new WeaponId(id)) is not null || Occurs(dimension, id)),
        Dimension.Action => Slugs.FromSlug<PolicyAction>(id) is not null,
        Dimension.Topic => Slugs.FromSlug<PolicyTopic>(id) is not null,
        Dimension.Evidence => Slugs.FromSlug<Evidence>(id) is not null,
        Dimension.Source => snapshot is null ? IsToken(id) : snapshot.Sources.Any(s => string.Equals(s.Id, id, StringComparison.Ordinal)),
        Dimension.Official => snapshot is null ? IsToken(id) : vocabulary.Officials.Any(o => string.Equals(OfficialId.Of(o.Name), id, StringComparison.Ordinal)) || Occurs(dimension, id),
        _ => false,
    };

    private bool Occurs(Dimension dimension, string id) =>
        snapshot is not null && snapshot.Events.Columns[dimension].Ids.Contains(id, StringComparer.Ordinal);

    private IEnumerable<string> Split(string parameter, string value)
    {
        var ids = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length > MostValues)
        {
            notes.Add(parameter, ids[MostValues], $"at most {MostValues} values are read");
        }

        return ids.Take(MostValues);
    }

    private static bool IsToken(string id) => id.Length is >= 1 and <= 128 && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.');
}
