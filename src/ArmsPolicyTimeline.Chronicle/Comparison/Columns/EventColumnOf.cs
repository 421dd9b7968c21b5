using System.Collections.Immutable;
using System.Numerics;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>A column whose cells are some bits of the numbers of an array.</summary>
/// <typeparam name="T">The smallest integer that holds them.</typeparam>
internal sealed class EventColumnOf<T> : EventColumn
    where T : unmanaged, IBinaryInteger<T>
{
    private const int WordBits = EventSet.WordBits;

    private readonly T[] values;
    private readonly int shift;
    private readonly int mask;

    public EventColumnOf(T[] values, ImmutableArray<string> ids, ImmutableArray<ImmutableArray<int>> cells, int shift = 0, int mask = int.MaxValue)
        : base(ids, cells)
    {
        this.values = values;
        this.shift = shift;
        this.mask = mask;
    }

    public override int Length => values.Length;

    public override int CellOf(int place) => (int.CreateTruncating(values[place]) >> shift) & mask;

    public override EventColumn Meaning(ImmutableArray<string> ids, ImmutableArray<ImmutableArray<int>> cells) => new EventColumnOf<T>(values, ids, cells, shift, mask);

    public override EventSet Having(IReadOnlySet<int> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var wanted = new byte[Cells.Length];
        for (var cell = 0; cell < wanted.Length; cell++)
        {
            wanted[cell] = Cells[cell].Any(codes.Contains) ? (byte)1 : (byte)0;
        }

        var words = EventSet.Empty(Length);
        for (var word = 0; word < words.Length; word++)
        {
            var part = values.AsSpan(word * WordBits, Math.Min(WordBits, Length - (word * WordBits)));
            var bits = 0UL;
            for (var bit = 0; bit < part.Length; bit++)
            {
                bits |= (ulong)wanted[(int.CreateTruncating(part[bit]) >> shift) & mask] << bit;
            }

            words[word] = bits;
        }

        return new(words, Length);
    }

    private protected override void CountCells(EventSet among, int start, int end, Span<int> counts)
    {
        if (among.IsFull)
        {
            foreach (var value in values.AsSpan(start, end - start))
            {
                counts[(int.CreateTruncating(value) >> shift) & mask]++;
            }

            return;
        }

        for (var word = start / WordBits; word * WordBits < end; word++)
        {
            for (var left = Within(among.Words[word], word * WordBits, start, end); left != 0; left &= left - 1)
            {
                counts[(int.CreateTruncating(values[(word * WordBits) + BitOperations.TrailingZeroCount(left)]) >> shift) & mask]++;
            }
        }
    }

    private static ulong Within(ulong bits, int first, int start, int end)
    {
        bits = start > first ? bits & (ulong.MaxValue << (start - first)) : bits;
        return end < first + WordBits ? bits & ((1UL << (end - first)) - 1) : bits;
    }
}
