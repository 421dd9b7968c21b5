using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>Lists what differs between two days, with the event that caused it. Cells of one actor that one event changed alike are told as one.</summary>
internal sealed class ChangeComposer(EventIndex index, MatrixScope scope, MatrixClock clock)
{
    /// <summary>The keys whose cells differ.</summary>
    public ImmutableArray<StandingKey> Changed { get; } =
        clock.Since is null ? [] : [.. scope.Keys.Where(k => !MatrixClock.AreAlike(clock.Before(k), clock.On(k)))];

    /// <summary>Cells that changed in between and are as they were.</summary>
    public int Returned => clock.Since is null ? 0 : scope.Keys.Count(k => MatrixClock.AreAlike(clock.Before(k), clock.On(k)) && clock.StepsBetween(k) > 0);

    public ImmutableArray<MatrixChange> Changes()
    {
        clock.Load(Changed);
        var rank = scope.Actors.Index().ToDictionary(a => a.Item, a => a.Index);
        var columns = scope.Ordered(index, scope.Weapons).Index().ToDictionary(w => w.Item, w => w.Index);
        return
        [
            .. from key in Changed
               orderby rank[key.Actor], columns[key.Weapon]
               let after = clock.On(key)
               let before = clock.Before(key)
               group (Key: key, Before: before, After: after) by (key.Actor, Cause(after), CellComposer.WordOf(before), CellComposer.WordOf(after)) into alike
               select Compose([.. alike]),
        ];
    }

    private static string Cause(PolicyStanding? standing) => standing is null ? "" : string.Join(' ', standing.OpenedBy);

    private MatrixChange Compose(ImmutableArray<(StandingKey Key, PolicyStanding? Before, PolicyStanding? After)> alike)
    {
        var own = alike.Where(c => c.After?.DerivedFrom is null).ToList();
        var derived = alike.Where(c => c.After?.DerivedFrom is not null).ToList();
        var (key, before, after) = own.Count > 0 ? own[0] : derived[0];
        var steps = clock.StepsBetween(key);
        var openers = after is null ? [] : clock.OpenersOf(after);
        return new(
            index.Vocabulary.NameOf(key.Actor),
            NamesOf(own.Count > 0 ? own : derived),
            derived.Count == 0 ? "" : own.Count > 0 ? $"and with it {NamesOf(derived)}" : CellComposer.DerivedWordsOf(derived[0].After!, index),
            before?.Standing ?? Standing.Unknown,
            CellComposer.WordOf(before),
            after?.Standing ?? Standing.Unknown,
            CellComposer.WordOf(after),
            after is null ? "" : SinceOf(key, after),
            steps > 1 ? $"the last of {Sentences.Number(steps)} changes in between" : "",
            [.. openers.Select(e => new SourceLink(EventHeadline.Of(e, index.Vocabulary), $"/events/{Uri.EscapeDataString(e.Id)}"))],
            openers.IsEmpty ? "" : openers[0].Citations[0].Passages[0].Quote,
            CellComposer.PassagesOf(openers, index));
    }

    private string SinceOf(StandingKey key, PolicyStanding after)
    {
        var first = clock.First(key, after);
        return SinceWords.Of(first, clock.OpenersOf(first)[0]);
    }

    private string NamesOf(IEnumerable<(StandingKey Key, PolicyStanding? Before, PolicyStanding? After)> cells) =>
        Sentences.List([.. cells.Select(c => Names.OfWeapon(c.Key.Weapon, index.Vocabulary))], "and");
}
