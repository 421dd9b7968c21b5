using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Chronicle.Comparison.Feed;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Changes;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Freezing;

/// <summary>Says what became of the data since a link was made that names its state.</summary>
public sealed class FreezeNotes(FrozenSnapshots frozen, ChangeViews changes, Vocabulary vocabulary)
{
    private const int MostCounted = 200;

    /// <summary>What is to be said on a page; null where its address names no state of the data.</summary>
    /// <param name="path">Path of the page.</param>
    /// <param name="parameters">Its query, with or without question mark.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<FreezeNote?> FindAsync(string path, string parameters, CancellationToken cancel)
    {
        if (FrozenSnapshots.StateOf(parameters) is not { } state)
        {
            return null;
        }

        var (freeze, filter) = (await frozen.FindAsync(state, cancel), FilterOf(path, parameters));
        var since = new ChangeQuery(filter, [], EventOf(path), null, freeze.Kind == FreezeKind.Kept ? state.Number : null);
        return freeze.Kind switch
        {
            FreezeKind.Same => new($"The data is the same as when this link was made{Day(freeze)}.", null),
            FreezeKind.Lost => new($"The data has changed since this link was made{Day(freeze)}, in a way that cannot be taken back here: this is what is known now.", since.Link()),
            _ => Noted(freeze, await changes.FindAsync(since.Parameters(), MostCounted, cancel), IsOne(path)),
        };
    }

    // Where nothing in the view changed, what did is elsewhere.
    private static FreezeNote Noted(Freeze freeze, ChangeList list, bool isOne) =>
        new(Said(freeze, list, isOne), (list.Lines.IsEmpty ? new ChangeQuery(new(), [], null, null, list.Query.After) : list.Query).Link());

    private static string Said(Freeze freeze, ChangeList list, bool isOne)
    {
        var place = isOne ? "on this page" : "in this view";
        var day = freeze.At is { } at ? " since " + InstantText.Words(at) : " since this link was made";
        var (later, more) = (list.Lines.Where(l => freeze.Later.Contains(l.EventId)).Select(l => l.EventId).Distinct(StringComparer.Ordinal).Count(), list.Next is null ? "" : " or more");
        var isAllLater = list.Lines.All(l => freeze.Later.Contains(l.EventId));
        return (list.Lines.Length, later, isOne) switch
        {
            (0, _, _) => $"Nothing changed {place}{day}; elsewhere in the data something did.",
            (var all, _, true) => $"{Count(all, "change")}{more} {place}{day}; this is what is known now.",
            (var all, 0, _) => $"{Count(all, "change")}{more} {place}{day}; what was corrected, re-coded or withdrawn is shown as it is known now.",
            (_, _, _) when isAllLater => $"{Count(later, "new event")}{more} {place}{day}, left out here.",
            (var all, _, _) => $"{Count(all, "change")}{more} {place}{day}: {Count(later, "new event")}{more}, left out here; what was corrected, re-coded or withdrawn is shown as it is known now.",
        };
    }

    private static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}");

    private static string Day(Freeze freeze) => freeze.At is { } at ? $" (data of {InstantText.Words(at)})" : "";

    private static bool IsOne(string path) => path.StartsWith("/events/", StringComparison.Ordinal) || path.StartsWith("/sources/", StringComparison.Ordinal);

    private static string? EventOf(string path) => path.StartsWith("/events/", StringComparison.Ordinal) ? Uri.UnescapeDataString(path["/events/".Length..]) : null;

    // Which events a page shows, as the record of changes filters them.
    private TimelineQuery FilterOf(string path, string parameters)
    {
        var given = AddressParameters.Of(parameters);
        if (path.StartsWith("/sources/", StringComparison.Ordinal))
        {
            return new TimelineQuery().With(Dimension.Source, Uri.UnescapeDataString(path["/sources/".Length..]));
        }

        if (IsOne(path))
        {
            return new();
        }

        var query = path switch
        {
            CompareUrl.Path => Compared(given),
            MatrixUrl.Path => Laid(MatrixUrl.Read(given, vocabulary).Query.Filters),
            _ => TimelineUrl.Read(given, vocabulary).Query.FiltersOnly(),
        };
        return query with { Data = null };
    }

    private static TimelineQuery Laid(TimelineQuery asked)
    {
        var filters = asked.FiltersOnly();
        filters = filters.Chosen(Dimension.Topic).IsEmpty ? filters.With(Dimension.Topic, PolicyTopic.Use.Slug()) : filters;
        return filters.Chosen(Dimension.Recipient).IsEmpty ? filters.With(Dimension.Recipient, ActorCode.Ukraine.ToString()) : filters;
    }

    // A lane is a country, with a weapon or with all: the weapons narrow down only where every lane has one.
    private TimelineQuery Compared(IEnumerable<KeyValuePair<string, string?>> given)
    {
        var known = given.ToLookup(p => p.Key, p => p.Value ?? "", StringComparer.Ordinal);
        var lanes = string.Join(',', known["lanes"]).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(':')).ToList();
        var weapons = lanes.TrueForAll(l => l.Length > 1) ? string.Join(',', lanes.Select(l => l[1])) : "";
        KeyValuePair<string, string?>[] filters =
        [
            new("country", string.Join(',', lanes.Select(l => l[0]))), new("weapon", weapons),
            new("topic", known["topic"].LastOrDefault()), new("recipient", known["recipient"].LastOrDefault()),
        ];
        return Laid(TimelineUrl.Read(filters, vocabulary).Query);
    }
}
