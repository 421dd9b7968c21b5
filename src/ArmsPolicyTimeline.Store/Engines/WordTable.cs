using System.Text;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>Turns words into values, each word once.</summary>
internal sealed class WordTable<T>(Func<string, T> valueOf)
{
    private const int Longest = 96;

    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);

    /// <summary>The value of a word.</summary>
    public T this[ReadOnlySpan<byte> utf8]
    {
        get
        {
            if (utf8.Length > Longest)
            {
                return Of(Encoding.UTF8.GetString(utf8));
            }

            Span<char> word = stackalloc char[Longest];
            word = word[..Encoding.UTF8.GetChars(utf8, word)];
            return values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) ? known : Of(word.ToString());
        }
    }

    private T Of(string word)
    {
        if (!values.TryGetValue(word, out var value))
        {
            values.Add(word, value = valueOf(word));
        }

        return value;
    }
}
