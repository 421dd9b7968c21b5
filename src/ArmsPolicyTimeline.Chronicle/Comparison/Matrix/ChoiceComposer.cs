using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Clocks;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>The ways to look at the matrix and the filters to narrow it down, each with its address.</summary>
internal sealed class ChoiceComposer(EventIndex index, MatrixScope scope, MatrixQuery query, TimeComposer time)
{
    private const int MostRecipients = 8;

    public ImmutableArray<MatrixChoice> Topics() =>
        [.. scope.Topics.Union([scope.Topic]).Select(t => new MatrixChoice(Names.Of(t), query.With(Dimension.Topic, [t.Slug()]).Link(), t == scope.Topic))];

    public ImmutableArray<MatrixChoice> Recipients() =>
    [
        .. scope.Recipients.Take(MostRecipients).Union([scope.Recipient])
            .Select(r => new MatrixChoice(index.Vocabulary.NameOf(r), query.With(Dimension.Recipient, [r.ToString()]).Link(), r == scope.Recipient)),
    ];

    public ImmutableArray<MatrixChoice> Cells() =>
    [
        new("All cells", (query with { ChangedOnly = false }).Link(), !query.ChangedOnly),
        new("Only what changed", (query with { ChangedOnly = true, Since = query.Since ?? time.BeforeLatest }).Link(), query.ChangedOnly),
    ];

    public ImmutableArray<MatrixChoice> Clocks() =>
    [
        new("In force", (query with { PubliclyKnown = false }).Link(), !query.PubliclyKnown),
        new("Publicly known", (query with { PubliclyKnown = true }).Link(), query.PubliclyKnown),
    ];

    public ImmutableArray<MatrixOption> Actors() => Options(Dimension.Country, scope.AllActors.Select(a => (a.ToString(), index.Vocabulary.NameOf(a))));

    public ImmutableArray<MatrixOption> Weapons() => Options(Dimension.Weapon, scope.AllWeapons.Select(w => (w.ToString(), Names.OfWeapon(w, index.Vocabulary))));

    public ImmutableArray<SourceLink> Chips() =>
    [
        .. from dimension in new[] { Dimension.Country, Dimension.Weapon }
           from id in query.Filters.Chosen(dimension)
           let rest = query.Filters.Chosen(dimension).Remove(id)
           select new SourceLink(DimensionNames.NameOf(dimension, id, index), query.With(dimension, rest).Link()),
    ];

    /// <summary>What was chosen but cannot be shown beside what is.</summary>
    public IEnumerable<string> LeftOut()
    {
        foreach (var (dimension, one) in new[] { (Dimension.Topic, "topic"), (Dimension.Recipient, "recipient") })
        {
            if (query.Filters.Chosen(dimension) is { Count: > 1 } chosen)
            {
                yield return $"A matrix shows one {one} at a time: {DimensionNames.NameOf(dimension, chosen[0], index)} is shown, {Sentences.List([.. chosen.Skip(1).Select(id => DimensionNames.NameOf(dimension, id, index))], "and")} left out.";
            }
        }
    }

    private ImmutableArray<MatrixOption> Options(Dimension dimension, IEnumerable<(string Id, string Name)> values)
    {
        var chosen = query.Filters.Chosen(dimension);
        var listed = values.ToList();
        var more = chosen.Where(id => !listed.Exists(v => string.Equals(v.Id, id, StringComparison.Ordinal))).Select(id => (id, DimensionNames.NameOf(dimension, id, index)));
        return [.. listed.Concat(more).Select(v => new MatrixOption(v.Item1, v.Item2, chosen.Contains(v.Item1)))];
    }
}
