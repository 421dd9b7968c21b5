using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>
/// The two clocks: what held on a day by all that is known now, and what held by what had been published by that day.
/// Answers for the day shown and the day compared with, by the clock that is asked for.
/// </summary>
internal sealed class MatrixClock
{
    private readonly PolicyStandings inForce;
    private readonly PolicyStandings shown;
    private readonly PolicyStandings compared;
    private readonly Openers openers;
    private readonly EventIndex index;
    private readonly bool isPublic;

    public MatrixClock(EventIndex index, MatrixScope scope, bool isPublic, DateOnly asOf, DateOnly? since)
    {
        this.index = index;
        inForce = index.Standings;
        openers = new(index);
        shown = isPublic ? KnownBy.Fold(index, scope, asOf) : inForce;
        compared = isPublic && since is { } day ? KnownBy.Fold(index, scope, day) : inForce;
        this.isPublic = isPublic;
        AsOf = asOf;
        Since = since;
    }

    public DateOnly AsOf { get; }

    public DateOnly? Since { get; }

    public PolicyStanding? On(StandingKey key) => shown.On(key, AsOf);

    public PolicyStanding? Before(StandingKey key) => Since is { } day ? compared.On(key, day) : null;

    /// <summary>Asks for the events behind all these cells at once.</summary>
    public void Load(IReadOnlyCollection<StandingKey> keys) => 
        openers.Load([.. keys.Select(On), .. keys.Select(k => On(k) is { } held ? First(k, held) : null), .. keys.Select(k => inForce.On(k, AsOf))]);

    /// <summary>The events that brought a standing, as told by the clock that is asked for.</summary>
    public ImmutableArray<PolicyEvent> OpenersOf(PolicyStanding standing)
    {
        var events = openers.Of(standing);
        return isPublic ? [.. events.Select(e => KnownBy.AsTold(e, AsOf, index) ?? e)] : events;
    }

    /// <summary>Whether a reader would call both the same; who says so does not matter.</summary>
    public static bool AreAlike(PolicyStanding? one, PolicyStanding? other) => (one?.Standing, one?.UnderReview) == (other?.Standing, other?.UnderReview);

    /// <summary>The stretch from which on a standing has held: a review, or a weapon's own word, often only repeats what had been handed down to it.</summary>
    public PolicyStanding First(StandingKey key, PolicyStanding held) => Back(key, held, before => before.Standing == held.Standing);

    /// <summary>The stretch in which the review of a prohibition began; null where there is none.</summary>
    public PolicyStanding? FirstReview(StandingKey key, PolicyStanding held) => held.UnderReview ? Back(key, held, before => before.UnderReview) : null;

    /// <summary>How often a standing changed behind the day compared with, up to the day shown.</summary>
    public int StepsBetween(StandingKey key)
    {
        var stretches = shown.Of(key);
        return Enumerable.Range(0, stretches.Length).Count(i => stretches[i].Start > Since && stretches[i].Start <= AsOf && IsChange(stretches, i));
    }

    /// <summary>What may already have come on the day shown, but does not count yet.</summary>
    public PolicyStanding? Coming(StandingKey key) => shown.Of(key).FirstOrDefault(s => s.IsComing(AsOf));

    /// <summary>Whether a stretch looks other than the one before it.</summary>
    public static bool IsChange(ImmutableArray<PolicyStanding> stretches, int at) =>
        at == 0 || !AreAlike(stretches[at - 1], stretches[at]);

    /// <summary>How the two clocks differ on the day shown, and since when that was known; null where they do not.</summary>
    public string? Difference(StandingKey key)
    {
        var real = inForce.On(key, AsOf);
        if (!isPublic)
        {
            return real is not null && KnownBy.FirstTold(openers.Of(real)) is { } told && told.Latest > AsOf ? $"not publicly known until {DateWords.Long(told)}" : null;
        }

        if (AreAlike(real, On(key)))
        {
            return null;
        }

        if (real is null)
        {
            return "by what is known now: unknown";
        }

        var known = KnownBy.FirstTold(openers.Of(real)) is { } first && first.Latest > AsOf ? $", first reported {DateWords.Long(first)}" : "";
        return $"by what is known now: {Sentences.Lowered(CellComposer.WordOf(real))} {SinceWords.Of(real, openers.Of(real)[0])}{CellComposer.DerivedWordsOf(real, index, ", ")}{known}";
    }

    private PolicyStanding Back(StandingKey key, PolicyStanding held, Func<PolicyStanding, bool> isSame)
    {
        var stretches = shown.Of(key);
        var at = stretches.IndexOf(held);
        while (at > 0 && isSame(stretches[at - 1]))
        {
            at--;
        }

        return at < 0 ? held : stretches[at];
    }
}
