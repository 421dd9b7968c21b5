using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>The one writer of the comparison's addresses; <see cref="Read"/> reads them back. A comparison has exactly one address (canonical order, defaults left out).</summary>
public static class CompareUrl
{
    /// <summary>The page.</summary>
    public const string Path = "/compare";

    /// <summary>Its figures as CSV.</summary>
    public const string CsvPath = "/compare.csv";

    /// <summary>The parameters in canonical order.</summary>
    public static readonly IReadOnlyList<string> Parameters = ["lanes", "topic", "recipient", "from", "to", "asof", "since", "day0", "data"];

    /// <summary>What forms and links may give in the place of lanes: each country with each weapon is added as a lane. Never written.</summary>
    public static readonly IReadOnlyList<string> Shorthands = ["country", "weapon"];

    /// <summary>Reads the parameters of an address. Repeated ones are joined, unknown ones ignored, bad values left out with a note.</summary>
    /// <param name="parameters">Names and values, decoded.</param>
    /// <param name="vocabulary">Knows actors and weapons.</param>
    /// <param name="snapshot">Knows what occurs, and who decided most.</param>
    public static CompareReading Read(IEnumerable<KeyValuePair<string, string?>> parameters, Vocabulary vocabulary, ChronicleSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new CompareReader(EventIndex.Of(snapshot, vocabulary)).Read(parameters);
    }

    /// <summary>The query string without question mark; empty for the comparison that leaves all to the defaults.</summary>
    public static string Write(CompareQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        (string Name, string? Value)[] parameters =
        [
            ("lanes", query.Lanes.IsEmpty ? null : string.Join(',', query.Lanes)),
            ("topic", query.Topic == PolicyTopic.Use ? null : query.Topic.Slug()),
            ("recipient", query.Recipient == ActorCode.Ukraine ? null : query.Recipient.ToString()),
            ("from", query.From?.ToString()),
            ("to", query.To?.ToString()),
            ("asof", Iso(query.AsOf)),
            ("since", Iso(query.Since)),
            ("day0", query.DayZero?.Slug() ?? query.DayZeroEvent),
            ("data", query.Data?.ToString()),
        ];
        return string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={Escaped(p.Value!)}"));
    }

    /// <summary>The address of a comparison on a page.</summary>
    public static string Link(CompareQuery query, string path = Path)
    {
        var parameters = Write(query);
        return parameters.Length == 0 ? path : path + "?" + parameters;
    }

    /// <summary>
    /// The address of the comparison of what a timeline shows: its countries, each with each of its weapons, its only topic and recipient, its dates.
    /// Where it names no country, those that decided most about its weapons.
    /// </summary>
    public static string Link(TimelineQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var countries = query.Chosen(Dimension.Country) is { IsEmpty: false } chosen ? [.. chosen] : query.By == Dimension.Country ? query.Lanes : [];
        var weapons = query.Chosen(Dimension.Weapon);
        var comparison = new CompareQuery
        {
            Lanes = [.. LanesOf(countries, weapons).Take(CompareQuery.MostLanes)],
            Topic = query.Chosen(Dimension.Topic) is [var topic] ? Slugs.FromSlug<PolicyTopic>(topic) ?? PolicyTopic.Use : PolicyTopic.Use,
            Recipient = query.Chosen(Dimension.Recipient) is [var recipient] ? new(recipient) : ActorCode.Ukraine,
            From = query.From,
            To = query.To,
            AsOf = query.AsOf,
            Data = query.Data,
        };
        var link = comparison.Link();
        return countries.IsEmpty && !weapons.IsEmpty
            ? $"{link}{(link.Contains('?', StringComparison.Ordinal) ? '&' : '?')}weapon={string.Join(',', weapons.Select(Escaped))}"
            : link;
    }

    /// <summary>Each country with each weapon; with all weapons where none is named.</summary>
    internal static IEnumerable<LaneChoice> LanesOf(IReadOnlyList<string> countries, IReadOnlyCollection<string> weapons) =>
        from country in countries
        from weapon in weapons.Count == 0 ? [null] : weapons.Select(w => (WeaponId?)new WeaponId(w))
        select new LaneChoice(new(country), weapon);

    private static string? Iso(DateOnly? day) => day is { } known ? EdtfDate.Iso(known) : null;

    // A colon and a comma mean nothing in a query string and are read more easily as they are.
    private static string Escaped(string value) => Uri.EscapeDataString(value)
        .Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal);
}
