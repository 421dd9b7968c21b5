using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>The one writer of addresses; <see cref="Read"/> reads them back. A query has exactly one address (canonical order, defaults left out).</summary>
public static class TimelineUrl
{
    /// <summary>The parameters in canonical order.</summary>
    public static readonly IReadOnlyList<string> Parameters =
    [
        .. Enum.GetValues<Dimension>().Select(d => d.Slug()), "from", "to", "by", "asof", "q", "event", "view", "sort", "page", "lanes", "hide", "order", "lanepage", "open", "account", "rows", "context", "all", "data",
    ];

    /// <summary>Reads the parameters of an address. Repeated ones are joined, unknown ones ignored, bad values left out with a note.</summary>
    /// <param name="parameters">Names and values, decoded.</param>
    /// <param name="vocabulary">Knows actors and weapons.</param>
    /// <param name="snapshot">Knows sources, officials and events; null: these are only checked for their shape.</param>
    public static QueryReading Read(IEnumerable<KeyValuePair<string, string?>> parameters, Vocabulary vocabulary, ChronicleSnapshot? snapshot = null) =>
        new QueryReader(vocabulary, snapshot).Read(parameters);

    /// <summary>The query string without question mark; empty for the query that asks for all.</summary>
    public static string Write(TimelineQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = new StringBuilder();
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            Append(text, dimension.Slug(), query.Chosen(dimension));
        }

        Append(text, "from", query.From?.ToString());
        Append(text, "to", query.To?.ToString());
        Append(text, "by", query.By == Dimension.Country ? null : query.By.Slug());
        Append(text, "asof", query.AsOf is { } day ? EdtfDate.Iso(day) : null);
        Append(text, "q", query.Words);
        Append(text, "event", query.Event);
        Append(text, "view", query.View == ViewKind.Picture ? null : query.View.Slug());
        Append(text, "sort", SortOf(query));
        Append(text, "page", query.Page == 1 ? null : query.Page.ToString(CultureInfo.InvariantCulture));
        Append(text, "lanes", query.Lanes);
        Append(text, "hide", query.Hidden);
        Append(text, "order", query.LaneOrder == LaneOrder.Count ? null : query.LaneOrder.Slug());
        Append(text, "lanepage", query.LanePage == 1 ? null : query.LanePage.ToString(CultureInfo.InvariantCulture));
        Append(text, "open", query.Opened);
        Append(text, "account", query.Account);
        Append(text, "rows", query.IsDense ? "dense" : null);
        Append(text, "context", query.HasContext ? null : "none");
        Append(text, "all", query.Listed?.Slug());
        Append(text, "data", query.Data?.ToString());
        return text.ToString();
    }

    /// <summary>The address of a query on a page.</summary>
    public static string Link(TimelineQuery query, string path = "/")
    {
        var parameters = Write(query);
        return parameters.Length == 0 ? path : path + "?" + parameters;
    }

    /// <summary>The value of <c>sort</c>: the slug of the order, with <c>-</c> before it when descending; null for the default.</summary>
    public static string? SortOf(TimelineQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query is { Order: EventOrder.Date, Descending: false } ? null : (query.Descending ? "-" : "") + query.Order.Slug();
    }

    private static void Append(StringBuilder text, string name, IEnumerable<string> values) => AppendRaw(text, name, string.Join(',', values.Select(Uri.EscapeDataString)));

    private static void Append(StringBuilder text, string name, string? value) => AppendRaw(text, name, value is null ? "" : Uri.EscapeDataString(value).Replace("%2F", "/", StringComparison.Ordinal));

    private static void AppendRaw(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
        {
            text.Append(text.Length == 0 ? "" : "&").Append(name).Append('=').Append(value);
        }
    }
}
