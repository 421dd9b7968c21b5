using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Facets;

/// <summary>Lists the choices of every dimension with their counts; of very many those with the most events.</summary>
internal static class FacetComposer
{
    /// <summary>A facet with more values shows the first of them until it is asked for all.</summary>
    private const int MostAtFirst = 60;

    private const int MostValues = 120;
    private const int MostListed = 1_000;

    private const int FirstValues = 8;
    private const int FirstMembers = 1;

    public static ImmutableArray<Facet> Compose(EventSelection selection) => [.. Enum.GetValues<Dimension>().Select(d => Compose(selection, d))];

    private static Facet Compose(EventSelection selection, Dimension dimension)
    {
        var facet = new Facet(dimension, DimensionNames.Of(dimension), State(selection, dimension), Values(selection, dimension));
        if (Count(facet.Values) <= MostAtFirst || selection.Query.Listed == dimension)
        {
            return facet;
        }

        var first = First(facet.Values, FirstValues);
        return facet with { Values = first, More = Math.Max(0, selection.Index.Ids(dimension).Count - Count(first)), MoreHref = (selection.Query with { Listed = dimension }).Link() };
    }

    private static int Count(ImmutableArray<FacetValue> values) => values.Sum(v => 1 + Count(v.Members));

    private static ImmutableArray<FacetValue> First(ImmutableArray<FacetValue> values, int most) =>
        [.. values.Where((v, i) => i < most || HasChosen(v)).Select(v => v with { Members = First(v.Members, most == FirstValues ? FirstMembers : 0) })];

    private static bool HasChosen(FacetValue value) => value.IsChosen || value.Members.Any(HasChosen);

    private static string State(EventSelection selection, Dimension dimension)
    {
        var chosen = selection.Query.Chosen(dimension);
        return chosen.Count switch
        {
            0 => "",
            1 => DimensionNames.NameOf(dimension, chosen[0], selection.Index),
            _ => Sentences.Number(chosen.Count),
        };
    }

    private static ImmutableArray<FacetValue> Values(EventSelection selection, Dimension dimension)
    {
        var ids = Most(selection, dimension).Union(selection.Query.Chosen(dimension), StringComparer.Ordinal);
        ids = dimension switch
        {
            Dimension.Action => Enum.GetValues<PolicyAction>().Select(a => a.Slug()),
            Dimension.Topic => Enum.GetValues<PolicyTopic>().Select(t => t.Slug()),
            Dimension.Evidence => Enum.GetValues<Evidence>().Select(e => e.Slug()),
            _ => ids,
        };
        var values = ids.Select(id => Value(selection, dimension, id, []));
        if (dimension == Dimension.Weapon)
        {
            return Tree(selection, [.. values]);
        }

        return dimension is Dimension.Topic or Dimension.Evidence ? [.. values] : [.. Ordered(values)];
    }

    // Nobody reads thousands of choices, and a browser takes long over them: the rest is found by the address, or when other filters leave fewer.
    private static IEnumerable<string> Most(EventSelection selection, Dimension dimension)
    {
        var ids = selection.Index.Ids(dimension);
        var most = selection.Query.Listed == dimension ? MostListed : MostValues;
        if (ids.Count <= most)
        {
            return ids;
        }

        int[] counts = [.. ids.Select(id => selection.Count(dimension, id))];
        int[] sorted = [.. counts];
        Array.Sort(sorted);
        var least = sorted[^most];
        var more = Enumerable.Range(0, counts.Length).Where(i => counts[i] > least).ToList();
        var ties = Enumerable.Range(0, counts.Length).Where(i => counts[i] == least)
            .OrderBy(i => DimensionNames.NameOf(dimension, ids[i], selection.Index), StringComparer.Ordinal).ThenBy(i => ids[i], StringComparer.Ordinal);
        return more.Concat(ties.Take(most - more.Count)).Select(i => ids[i]);
    }

    private static IOrderedEnumerable<FacetValue> Ordered(IEnumerable<FacetValue> values) =>
        values.OrderByDescending(v => v.Count).ThenBy(v => v.Name, StringComparer.Ordinal).ThenBy(v => v.Id, StringComparer.Ordinal);

    private static FacetValue Value(EventSelection selection, Dimension dimension, string id, ImmutableArray<FacetValue> members) => new(
        id,
        DimensionNames.NameOf(dimension, id, selection.Index),
        selection.Count(dimension, id),
        selection.Query.Chosen(dimension).Contains(id),
        selection.Query.Toggled(dimension, id).Link(),
        members);

    // Each weapon stands under its nearest class that is listed too.
    private static ImmutableArray<FacetValue> Tree(EventSelection selection, ImmutableArray<FacetValue> values)
    {
        var listed = values.Select(v => v.Id).ToHashSet(StringComparer.Ordinal);
        var byParent = values.ToLookup(v => ParentOf(v.Id), StringComparer.Ordinal);
        return Under("");

        string ParentOf(string id) => selection.Index.Vocabulary.ClassesOf(new WeaponId(id)).Select(c => c.ToString()).FirstOrDefault(listed.Contains) ?? "";

        ImmutableArray<FacetValue> Under(string parent) => [.. Ordered(byParent[parent]).Select(v => v with { Members = Under(v.Id) })];
    }
}
