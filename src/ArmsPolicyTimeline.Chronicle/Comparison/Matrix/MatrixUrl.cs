using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>The one writer of the matrix's addresses; <see cref="Read"/> reads them back. A query has exactly one address (canonical order, defaults left out).</summary>
public static class MatrixUrl
{
    /// <summary>Where the page is.</summary>
    public const string Path = "/matrix";

    /// <summary>Where the same is as CSV.</summary>
    public const string CsvPath = "/matrix.csv";

    /// <summary>The parameters in canonical order.</summary>
    public static readonly IReadOnlyList<string> Parameters =
        [.. MatrixQuery.Dimensions.Select(d => d.Slug()), "asof", "page", "since", "changed", "known", "columns", "data"];

    /// <summary>Reads the parameters of an address. Repeated filters are joined, unknown parameters ignored, bad values left out with a note.</summary>
    /// <param name="parameters">Names and values, decoded.</param>
    /// <param name="vocabulary">Knows actors and weapons.</param>
    /// <param name="snapshot">Knows actors and weapons that the vocabulary does not; null: none.</param>
    public static MatrixReading Read(IEnumerable<KeyValuePair<string, string?>> parameters, Vocabulary vocabulary, ChronicleSnapshot? snapshot = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new MatrixReader([.. parameters.Where(p => Parameters.Contains(p.Key, StringComparer.Ordinal) && !string.IsNullOrWhiteSpace(p.Value))]).Read(vocabulary, snapshot);
    }

    /// <summary>The query string without question mark; empty for the query that leaves all open.</summary>
    public static string Write(MatrixQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var known = MatrixQuery.Of(query.Filters).Filters with { Page = query.Filters.Page };
        return string.Join('&', new[]
        {
            TimelineUrl.Write(known),
            query.Since is { } since ? "since=" + EdtfDate.Iso(since) : "",
            query.ChangedOnly ? "changed=only" : "",
            query.PubliclyKnown ? "known=public" : "",
            query.ColumnPage == 1 ? "" : "columns=" + query.ColumnPage.ToString(CultureInfo.InvariantCulture),
        }.Where(p => p.Length > 0));
    }

    /// <summary>The address of a query on a page.</summary>
    public static string Link(MatrixQuery query, string path = Path) => Write(query) is { Length: > 0 } parameters ? path + "?" + parameters : path;

    /// <summary>The names and values of an address, for the hidden fields of a form.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Fields(MatrixQuery query) =>
    [
        .. from pair in Write(query).Split('&', StringSplitOptions.RemoveEmptyEntries)
           let parts = pair.Split('=', 2)
           select KeyValuePair.Create(parts[0], Uri.UnescapeDataString(parts[1])),
    ];
}
