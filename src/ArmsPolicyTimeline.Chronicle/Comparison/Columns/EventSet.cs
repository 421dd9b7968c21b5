using System.Collections;
using System.Numerics;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>A set of places in the order of the timeline, a bit an event; immutable. Read as a collection it gives the places in order.</summary>
public sealed class EventSet : IReadOnlyCollection<int>
{
    internal const int WordBits = 64;

    private readonly ulong[] words;

    internal EventSet(ulong[] words, int length)
    {
        this.words = words;
        Length = length;
        foreach (var word in words)
        {
            Count += BitOperations.PopCount(word);
        }
    }

    /// <summary>How many events there are, in the set or not.</summary>
    public int Length { get; }

    /// <summary>How many events are in the set.</summary>
    public int Count { get; }

    /// <summary>Whether all events are in the set.</summary>
    public bool IsFull => Count == Length;

    internal ReadOnlySpan<ulong> Words => words;

    /// <summary>Whether a place is in the set.</summary>
    public bool this[int place] => (words[place / WordBits] >> (place % WordBits) & 1) != 0;

    /// <summary>The places from <paramref name="start"/> to before <paramref name="end"/>, out of so many.</summary>
    public static EventSet Range(int length, int start, int end)
    {
        var filled = Empty(length);
        Fill(filled, start, end);
        return new(filled, length);
    }

    /// <summary>These places, out of so many.</summary>
    public static EventSet Of(int length, IEnumerable<int> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var filled = Empty(length);
        foreach (var place in places)
        {
            filled[place / WordBits] |= 1UL << (place % WordBits);
        }

        return new(filled, length);
    }

    /// <summary>The places that are in both.</summary>
    public EventSet And(EventSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.IsFull || IsFull)
        {
            return other.IsFull ? this : other;
        }

        var both = new ulong[words.Length];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = words[i] & other.words[i];
        }

        return new(both, Length);
    }

    /// <summary>How many places are in both.</summary>
    public int CountOfBoth(EventSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            count += BitOperations.PopCount(words[i] & other.words[i]);
        }

        return count;
    }

    /// <summary>How many of the set stand before a place.</summary>
    public int CountBefore(int place)
    {
        var count = 0;
        for (var i = 0; i < place / WordBits; i++)
        {
            count += BitOperations.PopCount(words[i]);
        }

        return place % WordBits == 0 ? count : count + BitOperations.PopCount(words[place / WordBits] & ((1UL << (place % WordBits)) - 1));
    }

    /// <summary>The first place of the set at or behind a place; -1 where there is none.</summary>
    public int Next(int place)
    {
        for (var (word, from) = (Math.Max(0, place) / WordBits, Math.Max(0, place) % WordBits); word < words.Length; word++, from = 0)
        {
            var left = words[word] & (ulong.MaxValue << from);
            if (left != 0)
            {
                return (word * WordBits) + BitOperations.TrailingZeroCount(left);
            }
        }

        return -1;
    }

    /// <summary>The last place of the set at or before a place; -1 where there is none.</summary>
    public int Previous(int place)
    {
        place = Math.Min(place, Length - 1);
        for (var (word, to) = (place / WordBits, place % WordBits); place >= 0 && word >= 0; word--, to = WordBits - 1)
        {
            var left = words[word] & (ulong.MaxValue >> (WordBits - 1 - to));
            if (left != 0)
            {
                return (word * WordBits) + BitOperations.Log2(left);
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator()
    {
        for (var word = 0; word < words.Length; word++)
        {
            for (var left = words[word]; left != 0; left &= left - 1)
            {
                yield return (word * WordBits) + BitOperations.TrailingZeroCount(left);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static ulong[] Empty(int length) => new ulong[(length + WordBits - 1) / WordBits];

    internal static void Fill(ulong[] words, int start, int end)
    {
        for (var place = start; place < end;)
        {
            var from = place % WordBits;
            var count = Math.Min(WordBits - from, end - place);
            words[place / WordBits] |= (ulong.MaxValue >> (WordBits - count)) << from;
            place += count;
        }
    }
}
