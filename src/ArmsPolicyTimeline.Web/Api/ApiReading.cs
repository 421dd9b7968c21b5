using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Api;

/// <summary>The parameters of one request, and what of them cannot be used. What a page passes over with a note, unknown parameters too, is an error here: nobody reads notes.</summary>
/// <param name="Query">What the timeline's parameters ask for.</param>
/// <param name="Limit">How many items a page holds.</param>
/// <param name="After">Where the page before ended; null: the first page.</param>
/// <param name="Errors">What cannot be used.</param>
internal sealed record ApiReading(TimelineQuery Query, int Limit, EventCursor? After, ImmutableArray<ParameterError> Errors)
{
    public const int UsualLimit = 100;
    public const int MostLimit = 500;

    private const int LongestValue = 64;

    /// <summary>Reads the timeline's parameters and, where they are allowed, those of paging.</summary>
    public static ApiReading Of(HttpRequest request, Vocabulary vocabulary, ChronicleSnapshot snapshot, bool isPaged = false)
    {
        ImmutableArray<KeyValuePair<string, string?>> given = [.. AddressParameters.Of(request.QueryString.ToString())];
        var reading = TimelineUrl.Read(given, vocabulary, snapshot);
        var errors = ImmutableArray.CreateBuilder<ParameterError>();
        errors.AddRange(reading.Notes.Select(n => new ParameterError(n.Parameter, n.Value, n.Reason)));
        errors.AddRange(Unknown(given, isPaged ? [.. TimelineUrl.Parameters, "limit", "after"] : TimelineUrl.Parameters));
        var limit = isPaged && Last(given, "limit") is { } number ? LimitOf(number, errors) : UsualLimit;
        var after = isPaged && Last(given, "after") is { } text ? CursorOf(text, reading.Query, errors) : null;
        return new(reading.Query, limit, after, errors.ToImmutable());
    }

    /// <summary>Parameters that an address does not know.</summary>
    public static IEnumerable<ParameterError> Unknown(IEnumerable<KeyValuePair<string, string?>> given, IReadOnlyList<string> known) =>
        from name in given.Select(p => p.Key).Distinct(StringComparer.Ordinal)
        where !known.Contains(name, StringComparer.Ordinal)
        select new ParameterError(Short(name), "", "there is no such parameter; there are " + string.Join(", ", known));

    private static string? Last(ImmutableArray<KeyValuePair<string, string?>> given, string name) =>
        given.LastOrDefault(p => string.Equals(p.Key, name, StringComparison.Ordinal)).Value is { Length: > 0 } value ? value : null;

    private static int LimitOf(string text, ImmutableArray<ParameterError>.Builder errors)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostLimit)
        {
            return limit;
        }

        errors.Add(new("limit", Short(text), string.Create(CultureInfo.InvariantCulture, $"it is a number from 1 to {MostLimit}")));
        return UsualLimit;
    }

    private static EventCursor? CursorOf(string text, TimelineQuery query, ImmutableArray<ParameterError>.Builder errors)
    {
        var cursor = EventCursor.Parse(text);
        if (cursor.IsSuccess && string.Equals(cursor.Value.Sort, TimelineUrl.SortOf(query) ?? "date", StringComparison.Ordinal))
        {
            return cursor.Value;
        }

        errors.Add(new("after", Short(text), cursor.Error ?? "it is a cursor of another order; keep sort as it was"));
        return null;
    }

    private static string Short(string text) => text.Length > LongestValue ? text[..LongestValue] + "…" : text;
}
