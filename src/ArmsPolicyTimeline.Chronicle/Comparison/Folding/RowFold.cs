using System.Collections.Frozen;
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
    private readonly Lazy<FrozenDictionary<int, Standing>> openers;

    public RowFold(IEnumerable<StandingKey> keys, PolicyStandings standings)
    {
        this.keys = [.. keys.OrderBy(k => k.Weapon).ThenBy(k => k.Actor).ThenBy(k => k.Recipient)];
        this.standings = standings;
        openers = new(() => Openings().GroupBy(o => o.Place, o => o.Standing).ToFrozenDictionary(g => g.Key, Most));
        Stretches = Fold();
        Merged = Joined(Stretches);
    }

    /// <summary>The fold of no keys.</summary>
    public static RowFold Nothing { get; } = new([], PolicyStandings.Nothing);

    /// <summary>In order, without gaps from the first on; before it nothing is known.</summary>
    public ImmutableArray<FoldedStretch> Stretches { get; }

    /// <summary>The same stretches, neighbours that look alike made one: what is drawn.</summary>
    public ImmutableArray<FoldedStretch> Merged { get; }

    /// <summary>What it is folded of, by weapon, actor and recipient.</summary>
    public ImmutableArray<StandingKey> Keys => keys;

    public bool IsEmpty => Stretches.IsEmpty;

    /// <summary>What each event that brought a standing to any key brought, by the event's place; the most permissive where it brought several.</summary>
    public IReadOnlyDictionary<int, Standing> Openers => openers.Value;

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

    public static Standing Most(IEnumerable<Standing> known) => known.Where(s => s != Standing.Contested).DefaultIfEmpty(Standing.Contested).Max();

    private static Standing Least(IEnumerable<Standing> known) => known.Contains(Standing.Contested) ? Standing.Contested : known.Min();

    private static ImmutableArray<FoldedStretch> Joined(ImmutableArray<FoldedStretch> stretches)
    {
        var merged = new List<FoldedStretch>();
        foreach (var stretch in stretches)
        {
            if (merged.Count > 0 && merged[^1].IsLike(stretch))
            {
                merged[^1] = merged[^1] with { End = stretch.End, StaleFrom = stretch.StaleFrom, LastConfirmed = stretch.LastConfirmed };
            }
            else
            {
                merged.Add(stretch);
            }
        }

        return [.. merged];
    }

    private IEnumerable<(int Place, Standing Standing)> Openings() =>
        keys.SelectMany(k => standings.Of(k)).SelectMany(s => s.OpenedBy.Select(place => (place, s.Standing)));

    // Walks through the days on which any key changes, and knows at each what holds for every key.
    private ImmutableArray<FoldedStretch> Fold()
    {
        var folded = new List<FoldedStretch>();
        var now = new PolicyStanding?[keys.Length];
        var changes = keys.SelectMany((key, k) => standings.Of(key).Select(s => (Key: k, Standing: s))).OrderBy(c => c.Standing.Start).ToList();
        for (var at = 0; at < changes.Count;)
        {
            var (day, changingFrom) = (changes[at].Standing.Start, changes[at].Standing.ChangingFrom);
            for (; at < changes.Count && changes[at].Standing.Start == day; at++)
            {
                now[changes[at].Key] = changes[at].Standing;
                changingFrom = changes[at].Standing.ChangingFrom < changingFrom ? changes[at].Standing.ChangingFrom : changingFrom;
            }

            var next = At(day, now, changingFrom);
            if (folded.Count > 0)
            {
                var last = folded[^1];
                folded[^1] = last with { End = day };
                next = next with { ChangingFrom = last.IsLike(next) ? day : Later(last.Start, next.ChangingFrom) };
            }

            folded.Add(next);
        }

        return [.. folded];
    }

    private FoldedStretch At(DateOnly day, PolicyStanding?[] now, DateOnly changingFrom)
    {
        var known = now.OfType<PolicyStanding>();
        var most = Most(known.Select(k => k.Standing));
        var (review, derived, stale) = (false, true, true);
        var (staleFrom, confirmed) = (DateOnly.MinValue, DateOnly.MinValue);
        foreach (var standing in known.Where(k => k.Standing == most))
        {
            review |= standing.UnderReview;
            derived &= standing.DerivedFrom is not null;
            stale &= standing.StaleFrom is not null;
            staleFrom = Later(staleFrom, standing.StaleFrom ?? staleFrom);
            confirmed = Later(confirmed, standing.LastConfirmed);
        }

        return new()
        {
            Fold = this,
            Standing = most,
            UnderReview = review,
            IsDerived = derived,
            ChangingFrom = changingFrom,
            Start = day,
            StaleFrom = stale ? staleFrom : null,
            LastConfirmed = confirmed,
            Least = Least(known.Select(k => k.Standing)),
        };
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
