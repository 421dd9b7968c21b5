using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Who reports what a view shows.</summary>
/// <param name="Names">Names of the sources with the most events, at most three, each once.</param>
/// <param name="More">How many sources there are beside those that bear one of these names.</param>
public sealed record SourceCredit(ImmutableArray<string> Names, int More)
{
    private const int MostNames = 3;

    /// <summary>"Sources: Sample Wire, Daily Example and 3 more."</summary>
    public string Words => (Names.Length, More) switch
    {
        (0, _) => "No sources.",
        (1, 0) => $"Source: {Names[0]}.",
        (_, 0) => $"Sources: {Sentences.List(Names, "and")}.",
        _ => $"Sources: {string.Join(", ", Names)} and {Sentences.Count(More, "more", "more")}.",
    };

    internal static SourceCredit Of(EventSelection selection) => Of(selection.Index, selection.Matched);

    internal static SourceCredit Of(EventIndex index, EventSet events)
    {
        var column = index.Columns[Dimension.Source];
        var met = column.Counts(events).Zip(column.Ids).Where(p => p.First > 0)
            .GroupBy(p => index.SourceName(p.Second), StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Events: g.Sum(p => p.First), Sources: g.Count()))
            .OrderByDescending(g => g.Events).ThenBy(g => g.Name, StringComparer.Ordinal).ToList();
        return new([.. met.Take(MostNames).Select(g => g.Name)], met.Skip(MostNames).Sum(g => g.Sources));
    }
}
