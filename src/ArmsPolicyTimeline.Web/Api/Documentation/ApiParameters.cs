using System.Collections.Frozen;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Answers;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Api.Documentation;

/// <summary>The parameters of the programming interface: which an address knows, and what each does.</summary>
public static class ApiParameters
{
    private const string Look = "Of the timeline's look; changes nothing here.";

    private static readonly FrozenDictionary<string, ApiParameter> Known = ((ApiParameter[])
    [
        new("country", "Countries and organisations whose acts they are: ISO 3166-1 alpha-2, or NATO, EU, UN; several with commas between.", "US,GB"),
        new("weapon", "Ids of weapons; a class takes its members.", "atacms,storm-shadow"),
        new("action", "What is done.", "permits,prohibits"),
        new("topic", "What is restricted: use, supply or personnel.", "use"),
        new("recipient", "Who the arms are for.", "UA"),
        new("official", "Ids of officials, as /api/facets lists them.", "joe-biden"),
        new("source", "Ids of sources, as /api/sources lists them.", ""),
        new("evidence", "How it is attested: declared, reported, anonymous or inferred.", "declared"),
        new("from", "From the first day of this EDTF date on.", "2024-05"),
        new("to", "Up to the last day of this EDTF date.", "2024-11"),
        new("q", "Words to search for in events and passages, at most 200 characters.", "border"),
        new("sort", "Order: date, country, official, action, topic, weapon or source, with - before it the other way round; else by date.", "-date"),
        new("asof", "The day whose standings are shown.", "2024-11-30"),
        new("data", "The state of the data that the view is frozen to, as links name it: events that came since are left out.", ""),
        new("since", "An earlier day to compare with.", "2024-05-01"),
        new("changed", "only: leaves out what did not change.", "only"),
        new("known", "public: what had been published by the day, and not what is known now.", "public"),
        new("limit", FormattableString.Invariant($"How many items a page holds: 1 to {ApiReading.MostLimit}, else {ApiReading.UsualLimit}."), "50", IsNumber: true),
        new("after", "The cursor in next of the page before, unchanged.", ""),
        new("all", "The filter whose values are all listed, where it has very many.", "source"),
        new("kind", "Kinds of changes, several with commas between.", "withdrawn"),
        new("before", "Only changes with a smaller number: what next goes on with.", ""),
        new("event", "Id of an event: of changes, only its own; else the one that is open on the page, which changes nothing here.", ""),
        .. new[] { "by", "view", "page", "lanes", "hide", "order", "lanepage", "open", "account", "rows", "context", "columns" }.Select(n => new ApiParameter(n, Look, "")),
    ]).ToFrozenDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>Those of the timeline.</summary>
    public static ImmutableArray<string> Timeline { get; } = [.. TimelineUrl.Parameters];

    /// <summary>Those of the timeline, and those of paging.</summary>
    public static ImmutableArray<string> Pages { get; } = [.. Timeline, "limit", "after"];

    /// <summary>Those of lists without filters.</summary>
    public static ImmutableArray<string> Paging { get; } = ["limit", "after"];

    /// <summary>Those of standings.</summary>
    public static ImmutableArray<string> Standings { get; } = [.. StandingList.Dimensions.Select(d => d.Slug()), "asof", "data", "limit", "after"];

    /// <summary>Those of the matrix.</summary>
    public static ImmutableArray<string> Matrix { get; } = [.. MatrixUrl.Parameters];

    /// <summary>What a parameter does; a parameter that nobody has told of is told by its name.</summary>
    public static ApiParameter Of(string name) => Known.GetValueOrDefault(name, new(name, Look, ""));
}
