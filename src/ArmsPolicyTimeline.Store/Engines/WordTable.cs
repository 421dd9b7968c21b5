using System.Runtime.InteropServices;
using System.Text;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>Turns words into values, each word once. Words are looked up by their bytes, as most were met before and none need be decoded then.</summary>
internal sealed class WordTable<T>(Func<string, T> valueOf)
{
    private readonly Dictionary<byte[], T> values = new(new SameBytes());

    /// <summary>The value of a word.</summary>
    public T this[ReadOnlySpan<byte> utf8]
    {
        get => values.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(utf8, out var known) ? known : Add(utf8);
    }

    private T Add(ReadOnlySpan<byte> utf8)
    {
        var value = valueOf(Encoding.UTF8.GetString(utf8));
        values.Add(utf8.ToArray(), value);
        return value;
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        private const ulong Odd = 0x9E3779B97F4A7C15;

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = (ulong)alternate.Length;
            for (; alternate.Length >= sizeof(ulong); alternate = alternate[sizeof(ulong)..])
            {
                hash = Mixed(hash, MemoryMarshal.Read<ulong>(alternate));
            }

            foreach (var one in alternate)
            {
                hash = (hash << 8) ^ (hash >> 56) ^ one;
            }

            hash = Mixed(hash, 0);
            return (int)(hash >> 32);
        }

        private static ulong Mixed(ulong hash, ulong next)
        {
            hash = (hash ^ next) * Odd;
            return hash ^ (hash >> 29);
        }
    }
}
