using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Folding;

/// <summary>
/// The lane fold of the standing rule: over several weapons the most permissive, prohibited &lt; under consideration &lt;
/// limited &lt; permitted. A contested weapon counts only where nothing else is known, and is the first to be named as differing.
/// </summary>
internal sealed class RowFold
{
    private readonly ImmutableArray<StandingKey> keys;
    private readonly PolicyStandings standings;

    public RowFold(IEnumerable<StandingKey> keys, PolicyStandings standings)
    {
        this.keys = [.. keys.OrderBy(k => k.Weapon).ThenBy(k => k.Actor).ThenBy(k => k.Recipient)];
        this.standings = standings;
        Stretches = Fold();
    }

    /// <summary>In order, without gaps from the first on; before it nothing is known.</summary>
    public ImmutableArray<FoldedStretch> Stretches { get; }

    public bool IsEmpty => Stretches.IsEmpty;

    /// <summary>The keys known on a day, with what holds for each.</summary>
    public IEnumerable<(StandingKey Key, PolicyStanding Standing)> On(DateOnly day)
    {
        foreach (var key in keys)
        {
            if (standings.On(key, day) is { } standing)
            {
                yield return (key, standing);
            }
        }
    }

    /// <summary>The events that brought a standing to any key, with what they brought.</summary>
    public IEnumerable<(int Place, Standing Standing)> Openings() =>
        keys.SelectMany(k => standings.Of(k)).SelectMany(s => s.OpenedBy.Select(place => (place, s.Standing)));

    public static Standing Most(IEnumerable<Standing> known) => known.Where(s => s != Standing.Contested).DefaultIfEmpty(Standing.Contested).Max();

    private static Standing Least(IEnumerable<Standing> known) => known.Contains(Standing.Contested) ? Standing.Contested : known.Min();

    private ImmutableArray<FoldedStretch> Fold()
    {
        var folded = new List<FoldedStretch>();
        foreach (var day in keys.SelectMany(k => standings.Of(k)).GroupBy(s => s.Start).OrderBy(g => g.Key))
        {
            var known = On(day.Key).ToList();
            var next = At(day.Key, known, day.Min(s => s.ChangingFrom));
            if (folded.Count > 0)
            {
                var last = folded[^1];
                folded[^1] = last with { End = day.Key };
                next = next with { ChangingFrom = last.IsLike(next) ? day.Key : Later(last.Start, next.ChangingFrom) };
            }

            folded.Add(next);
        }

        return [.. folded];
    }

    private static FoldedStretch At(DateOnly day, List<(StandingKey Key, PolicyStanding Standing)> known, DateOnly changingFrom)
    {
        var most = Most(known.Select(k => k.Standing.Standing));
        var least = Least(known.Select(k => k.Standing.Standing));
        var holders = known.Where(k => k.Standing.Standing == most).Select(k => k.Standing).ToList();
        return new()
        {
            Standing = most,
            UnderReview = holders.Exists(h => h.UnderReview),
            IsDerived = holders.TrueForAll(h => h.DerivedFrom is not null),
            ChangingFrom = changingFrom,
            Start = day,
            StaleFrom = holders.TrueForAll(h => h.StaleFrom is not null) ? holders.Max(h => h.StaleFrom) : null,
            LastConfirmed = holders.Max(h => h.LastConfirmed),
            Least = least,
            LeastKeys = least == most ? [] : [.. known.Where(k => k.Standing.Standing == least).Select(k => k.Key)],
        };
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
