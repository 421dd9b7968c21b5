using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Dating;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>Says the active filters as clauses: "Given to Ukraine", "From 1 Apr to 31 Dec 2024".</summary>
internal static class ChipComposer
{
    private const int MostNames = 3;

    /// <param name="query">Whose filters.</param>
    /// <param name="index">Knows the names.</param>
    /// <param name="path">The page that a chip leads to.</param>
    public static ImmutableArray<Chip> Compose(TimelineQuery query, EventIndex index, string path = "/")
    {
        var chips = ImmutableArray.CreateBuilder<Chip>();
        foreach (var dimension in Enum.GetValues<Dimension>().Where(d => !query.Chosen(d).IsEmpty))
        {
            chips.Add(Of(query, dimension, index, path));
        }

        if (query.From is not null || query.To is not null)
        {
            chips.Add(Dates(query, path));
        }

        if (query.Words is { } words)
        {
            chips.Add(new("q", [new("Containing", false), new($"“{words}”", true)], (query with { Words = null, Page = 1 }).Link(path)));
        }

        return chips.ToImmutable();
    }

    private static Chip Of(TimelineQuery query, Dimension dimension, EventIndex index, string path)
    {
        var names = query.Chosen(dimension).Select(id => Said(dimension, DimensionNames.NameOf(dimension, id, index))).ToList();
        var (lead, many) = Leads(dimension);
        var remove = query.Without(dimension).Link(path);
        return names.Count <= MostNames
            ? new(dimension.ToString().ToLowerInvariant(), [new(lead, false), new(Sentences.List(names, "or"), true)], remove)
            : new(dimension.ToString().ToLowerInvariant(), [new(lead + " any of", false), new($"{names.Count} {many}", true)], remove);
    }

    private static (string Lead, string Many) Leads(Dimension dimension) => dimension switch
    {
        Dimension.Country => ("By", "actors"),
        Dimension.Weapon => ("Weapon is", "weapons"),
        Dimension.Action => ("Action is", "actions"),
        Dimension.Topic => ("Topic is", "topics"),
        Dimension.Recipient => ("Given to", "recipients"),
        Dimension.Official => ("Said by", "officials"),
        Dimension.Source => ("Reported by", "sources"),
        _ => ("Evidence is", "kinds"),
    };

    private static string Said(Dimension dimension, string name) => dimension is Dimension.Topic or Dimension.Evidence ? Sentences.Lowered(name) : name;

    private static Chip Dates(TimelineQuery query, string path)
    {
        var remove = (query with { From = null, To = null, Page = 1 }).Link(path);
        return (query.From, query.To) switch
        {
            ({ } from, { } to) => new("from", [.. Range(from, to)], remove),
            ({ } from, _) => new("from", [new("From", false), new(DateWords.Short(from), true)], remove),
            _ => new("to", [new("Up to", false), new(DateWords.Short(query.To!), true)], remove),
        };
    }

    private static IEnumerable<ChipWord> Range(EdtfDate from, EdtfDate to)
    {
        var start = DateWords.Short(from);
        var end = DateWords.Short(to);
        var year = " " + from.Earliest.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        if (from.Earliest.Year == to.Latest.Year && start.EndsWith(year, StringComparison.Ordinal) && end.EndsWith(year, StringComparison.Ordinal))
        {
            start = start[..^year.Length];
        }

        return [new("From", false), new(start, true), new("to", false), new(end, true)];
    }
}
