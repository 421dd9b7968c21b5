using ArmsPolicyTimeline.Chronicle.Comparison.Freezing;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Controls;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Shell;

/// <summary>The addresses of a page that last: the one by which it is known, and the one that keeps its day.</summary>
/// <param name="Path">Path of the page.</param>
/// <param name="Query">Its query, with question mark; empty for none.</param>
public sealed record ViewAddress(string Path, string Query)
{
    private static readonly string[] Views = ["/", "/compare", "/matrix", "/figures"];
    private static readonly string[] Pages = ["/events/", "/sources/"];

    // Where the day decides what is shown.
    private static readonly string[] Dated = ["/", "/compare", "/matrix"];

    /// <summary>The address of path and query.</summary>
    public static ViewAddress Of(string pathAndQuery)
    {
        ArgumentNullException.ThrowIfNull(pathAndQuery);
        var at = pathAndQuery.IndexOf('?', StringComparison.Ordinal);
        return at < 0 ? new(pathAndQuery, "") : new(pathAndQuery[..at], pathAndQuery[at..]);
    }

    /// <summary>Whether a path is that of a view: a page made of the events that its query chooses.</summary>
    public static bool IsView(string? path) => Views.Contains(path, StringComparer.Ordinal);

    /// <summary>Whether it is a view, an event or a source, which people link to.</summary>
    public bool IsLinked => IsView(Path) || Pages.Any(p => Path.StartsWith(p, StringComparison.Ordinal));

    /// <summary>Path and query by which search engines and reference managers know the page: in one order, without what only opens or turns something on it.</summary>
    public string Canonical(Vocabulary vocabulary) => Path switch
    {
        "/" => (Read(vocabulary) with { Event = null, Account = null, Listed = null }).Link(),
        "/figures" => Read(vocabulary).FiltersOnly().Link("/figures"),
        "/compare" or "/matrix" or "/cite" or "/changes" => Path + Query,
        _ => Path,
    };

    /// <summary>Whether the address has a day of its own, or names a state of the data.</summary>
    public bool Has(string parameter) => Pairs.Any(p => p.StartsWith(parameter + "=", StringComparison.Ordinal));

    /// <summary>Path and query that show what is known whenever they are opened.</summary>
    public string Live() => With(Pairs.Where(p => !p.StartsWith("data=", StringComparison.Ordinal)));

    /// <summary>Path and query that keep the day and the state of the data for good; those that the address names already stay.</summary>
    /// <param name="day">The day, where a day decides what is shown.</param>
    /// <param name="data">The state of the data as it is now.</param>
    public string Frozen(DateOnly day, DataState data) => With(
    [
        .. Pairs,
        .. Dated.Contains(Path, StringComparer.Ordinal) && !Has("asof") ? ["asof=" + MachineDate.Of(day)] : Array.Empty<string>(),
        .. Has("data") ? [] : new[] { "data=" + data },
    ]);

    /// <summary>Whether a page is answered, and not that something went wrong or is gone.</summary>
    public static bool IsAnswered(HttpContext? http) => http is null or { Response.StatusCode: StatusCodes.Status200OK };

    /// <summary>Path and query as the page itself writes them, where a form wrote them otherwise.</summary>
    public string Written(Vocabulary vocabulary) =>
        string.Equals(Path, "/", StringComparison.Ordinal) && AddressParameters.AreWrittenByForm(Query, TimelineUrl.Parameters) ? Read(vocabulary).Link() : Path + Query;

    private IEnumerable<string> Pairs => Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    private string With(IEnumerable<string> pairs) => string.Join('&', pairs) is { Length: > 0 } query ? $"{Path}?{query}" : Path;

    private TimelineQuery Read(Vocabulary vocabulary) => TimelineUrl.Read(AddressParameters.Of(Query), vocabulary).Query;
}
