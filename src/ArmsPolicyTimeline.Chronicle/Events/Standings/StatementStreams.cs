using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Events.Standings;

/// <summary>The statements that count for each weapon, its own and those passed down (rules 2 and 6). One actor, one recipient, one topic.</summary>
internal sealed class StatementStreams
{
    private readonly Vocabulary vocabulary;
    private readonly Dictionary<WeaponId, ImmutableArray<Statement>> own;
    private readonly Dictionary<WeaponId, ImmutableArray<Statement>> streams = [];

    public StatementStreams(IEnumerable<StandingFact> facts, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        own = facts
            .SelectMany(f => f.Weapons.Select(w => Statement.Of(f, w)))
            .OfType<Statement>()
            .GroupBy(s => s.Weapon)
            .ToDictionary(g => g.Key, g => g.Order().ToImmutableArray());
    }

    /// <summary>Weapons with a statement of their own.</summary>
    public IEnumerable<WeaponId> Weapons => own.Keys;

    /// <summary>The statements that count for a weapon, in order.</summary>
    public ImmutableArray<Statement> Of(WeaponId weapon)
    {
        if (streams.TryGetValue(weapon, out var known))
        {
            return known;
        }

        // The nearest class speaks for the farther ones too: their statements are in its stream, up to its own first.
        var above = AboveOf(weapon) is { } parent ? Of(parent).Where(s => s.PassesDown) : [];
        var stream = Merge([.. above], own.GetValueOrDefault(weapon, []));
        streams[weapon] = stream;
        return stream;
    }

    private WeaponId? AboveOf(WeaponId weapon)
    {
        if (weapon == WeaponId.Unspecified || weapon == WeaponId.Personnel)
        {
            return null;
        }

        return vocabulary.Find(weapon)?.ClassId is { } nearest && nearest != weapon ? nearest : WeaponId.Unspecified;
    }

    private static ImmutableArray<Statement> Merge(ImmutableArray<Statement> above, ImmutableArray<Statement> own)
    {
        if (own.IsEmpty)
        {
            return above;
        }

        var firstDated = own.Concat(above).Where(s => s.IsDated).Select(s => s.Day).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var counted = own.Where(s => s.IsDated || s.Day <= firstDated).ToList();
        var cut = counted.Count == 0 ? DateOnly.MaxValue : counted[0].Day;
        return [.. above.Where(s => s.Day < cut && (s.IsDated || s.Day <= firstDated)).Concat(counted).Order()];
    }
}
