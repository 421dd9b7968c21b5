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
/// <param name="After">Where the page before ended, as it was written; null: the first page.</param>
/// <param name="Errors">What cannot be used.</param>
internal sealed record ApiReading(TimelineQuery Query, int Limit, string? After, ImmutableArray<ParameterError> Errors)
{
    public const int UsualLimit = 100;
    public const int MostLimit = 500;

    private const int LongestValue = 64;
    private const int LongestCursor = 1024;

    /// <summary>Reads the parameters that an address knows.</summary>
    public static ApiReading Of(HttpRequest request, Vocabulary vocabulary, ChronicleSnapshot snapshot, ImmutableArray<string> known)
    {
        ImmutableArray<KeyValuePair<string, string?>> given = [.. AddressParameters.Of(request.QueryString.ToString())];
        var errors = ImmutableArray.CreateBuilder<ParameterError>();
        errors.AddRange(Unknown(given, known));
        var reading = TimelineUrl.Read(given.Where(p => known.Contains(p.Key, StringComparer.Ordinal)), vocabulary, snapshot);
        errors.AddRange(Of(reading.Notes));
        var limit = LimitOf(given, UsualLimit, errors);
        var after = Last(given, "after");
        if (after?.Length > LongestCursor)
        {
            errors.Add(BadCursor(after));
        }

        return new(reading.Query, limit, after, errors.ToImmutable());
    }

    /// <summary>Parameters that an address does not know.</summary>
    public static IEnumerable<ParameterError> Unknown(IEnumerable<KeyValuePair<string, string?>> given, ImmutableArray<string> known) =>
        from name in given.Select(p => p.Key).Distinct(StringComparer.Ordinal)
        where !known.Contains(name, StringComparer.Ordinal)
        select new ParameterError(Short(name), "", known.IsEmpty ? "this address knows no parameters" : "there is no such parameter; there are " + string.Join(", ", known));

    /// <summary>What pages note.</summary>
    public static IEnumerable<ParameterError> Of(IEnumerable<QueryNote> notes) => notes.Select(n => new ParameterError(n.Parameter, n.Value, n.Reason));

    /// <summary>A cursor that no answer gave.</summary>
    public static ParameterError BadCursor(string after, string? reason = null) => new ParameterError("after", Short(after), reason ?? "it is the cursor that the answer before gave, unchanged");

    private static string? Last(ImmutableArray<KeyValuePair<string, string?>> given, string name) =>
        given.LastOrDefault(p => string.Equals(p.Key, name, StringComparison.Ordinal)).Value is { Length: > 0 } value ? value : null;

    /// <summary>How many items a page holds; an empty value counts as none.</summary>
    /// <param name="given">The parameters.</param>
    /// <param name="usual">How many where none is given.</param>
    /// <param name="errors">Gets what is wrong with it.</param>
    public static int LimitOf(ImmutableArray<KeyValuePair<string, string?>> given, int usual, ImmutableArray<ParameterError>.Builder errors)
    {
        if (Last(given, "limit") is not { } text)
        {
            return usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MostLimit)
        {
            return limit;
        }

        errors.Add(new ParameterError("limit", Short(text), string.Create(CultureInfo.InvariantCulture, $"it is a number from 1 to {MostLimit}")));
        return usual;
    }

    private static string Short(string text) => text.Length > LongestValue ? text[..LongestValue] + "…" : text;
}
