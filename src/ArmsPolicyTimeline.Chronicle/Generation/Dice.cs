using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>Numbers that look random and are the same for the same seed, on every machine and in every version of the framework (SplitMix64).</summary>
internal sealed class Dice
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong state;

    /// <summary>Dice of their own for each number below a seed, so that the n-th piece does not depend on the pieces before it.</summary>
    public Dice(long seed, string what, long number)
    {
        state = Mix(unchecked((ulong)seed + Step));
        foreach (var c in what)
        {
            state = Mix(state ^ c);
        }

        // Mixed once more, or the dice of two neighbours would be one row, one throw apart.
        state = Mix(state ^ Mix(unchecked((ulong)number * Step)));
    }

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int Next(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>True as often as the percentage says.</summary>
    public bool Chance(int percent) => Next(100) < percent;

    /// <summary>One of these.</summary>
    public T Pick<T>(ImmutableArray<T> from) => from[Next(from.Length)];

    private ulong Next() => Mix(state = unchecked(state + Step));

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
