using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>
/// Pairs the events of a document with what was read: same actor, passages that agree. Each is in one pair at most; pairs that agree in more
/// come first (action before weapons before date, required before optional), then the order of the annotation, then that of the reading.
/// </summary>
/// <param name="weapons">When weapons agree.</param>
public sealed class EventMatcher(WeaponAgreement weapons)
{
    /// <summary>Pairs the events of a document.</summary>
    /// <param name="document">Its name.</param>
    /// <param name="gold">The annotated events.</param>
    /// <param name="read">What was read.</param>
    public DocumentMatch Match(string document, ImmutableArray<GoldEvent> gold, ImmutableArray<Prediction> read)
    {
        var (freeGold, freeRead) = (Enumerable.Range(0, gold.Length).ToHashSet(), Enumerable.Range(0, read.Length).ToHashSet());
        var pairs = Take(gold, read, freeGold, freeRead, (g, p) => g.Actor == p.Actor);
        var repeats = freeRead.Where(p => pairs.Exists(pair => IsRepeat(read[p], pair.Pair))).ToHashSet();
        freeRead.ExceptWith(repeats);
        var missed = freeGold.Where(g => !gold[g].IsOptional).ToHashSet();
        var otherActor = Take(gold, read, missed, freeRead, (g, p) => g.Actor != p.Actor && g.Actions.Contains(p.Action));
        return new DocumentMatch
        {
            Document = document,
            Found = [.. pairs.Select(p => p.Pair).Where(p => !p.Gold.IsOptional)],
            Optional = [.. pairs.Select(p => p.Pair).Where(p => p.Gold.IsOptional)],
            OtherActor = [.. otherActor.Select(p => p.Pair)],
            Missed = [.. missed.Order().Select(g => gold[g])],
            NotAsked = [.. freeGold.Where(g => gold[g].IsOptional).Order().Select(g => gold[g])],
            Spurious = [.. freeRead.Order().Select(p => read[p])],
            Repeats = [.. repeats.Order().Select(p => read[p])],
        };
    }

    // The best pairs of those that are still free, which they then are no longer; in the order of the annotation.
    private List<(int Gold, EventPair Pair)> Take(ImmutableArray<GoldEvent> gold, ImmutableArray<Prediction> read, HashSet<int> freeGold, HashSet<int> freeRead, Func<GoldEvent, Prediction, bool> fits)
    {
        var possible =
            from g in freeGold
            from p in freeRead
            where fits(gold[g], read[p]) && PassageAgreement.Agrees(gold[g], read[p].Passage)
            let pair = Pair(gold[g], read[p])
            orderby Weight(pair) descending, g, p
            select (Gold: g, Read: p, Pair: pair);
        var taken = new List<(int Gold, EventPair Pair)>();
        foreach (var (g, p, pair) in possible.ToList())
        {
            if (freeGold.Contains(g) && freeRead.Contains(p))
            {
                freeGold.Remove(g);
                freeRead.Remove(p);
                taken.Add((g, pair));
            }
        }

        return [.. taken.OrderBy(t => t.Gold)];
    }

    private EventPair Pair(GoldEvent gold, Prediction read) =>
        new(gold, read, gold.Actions.Contains(read.Action), weapons.Agrees(gold.Weapons, read.Weapons), gold.Date?.Agrees(read.Date) ?? true);

    private static int Weight(EventPair pair) => (pair.ActionAgrees ? 8 : 0) + (pair.WeaponsAgree ? 4 : 0) + (pair.DateAgrees ? 2 : 0) + (pair.Gold.IsOptional ? 0 : 1);

    private static bool IsRepeat(Prediction read, EventPair pair) =>
        read.Actor == pair.Read.Actor && read.Action == pair.Read.Action && read.Date == pair.Read.Date
        && read.Weapons.ToHashSet(StringComparer.Ordinal).SetEquals(pair.Read.Weapons) && PassageAgreement.Agrees(pair.Gold, read.Passage);
}
