using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Sources.Selectors;

/// <summary>A text as passages of it are cited: counted in code points, cut only between grapheme clusters (UAX 29), known by its hash.</summary>
public sealed class CitedText
{
    /// <summary>So many code units before and behind a passage are kept to tell it from the same words elsewhere.</summary>
    public const int ContextLength = 32;

    // Where the second halves of characters stand that take two code units; in most texts there are none.
    private readonly ImmutableArray<int> secondHalves;
    private string? sha256;

    /// <summary>A text, as it is now.</summary>
    public CitedText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        secondHalves = SecondHalves(text);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of its UTF-8 bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => sha256 ??= HashOf(Text);

    /// <summary>Number of code points.</summary>
    public int CodePoints => Text.Length - secondHalves.Length;

    /// <summary>SHA-256 of some words' UTF-8 bytes, 64 lower-case hexadecimal digits.</summary>
    public static string HashOf(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }

    /// <summary>
    /// What finds this passage again. Where an edge would split a grapheme cluster, the passage is widened to hold the whole cluster:
    /// half a letter cannot be quoted.
    /// </summary>
    /// <exception cref="ArgumentException">The span is empty or not in the text.</exception>
    public PassageSelectors Select(TextSpan span)
    {
        if (span.Length == 0 || span.End > Text.Length)
        {
            throw new ArgumentException("A passage has words, and they stand in the text.", nameof(span));
        }

        var whole = Widen(span);
        var exact = whole.Of(Text);
        return new PassageSelectors(
            new TextQuoteSelector(exact, Text[BeforeOf(whole.Start)..whole.Start], Text[whole.End..BehindOf(whole.End)]),
            new TextPositionSelector(ToCodePoints(whole.Start), ToCodePoints(whole.End)),
            HashOf(exact),
            Sha256,
            SourceText.NormaliserVersion);
    }

    /// <summary>Where the position points; null where it points behind the end of the text, or into a grapheme cluster.</summary>
    public TextSpan? At(TextPositionSelector position)
    {
        ArgumentNullException.ThrowIfNull(position);
        if (position.Start < 0 || position.End <= position.Start || position.End > CodePoints)
        {
            return null;
        }

        var span = TextSpan.FromBounds(ToCodeUnits(position.Start), ToCodeUnits(position.End));
        return IsClusterEdge(span.Start) && IsClusterEdge(span.End) ? span : null;
    }

    /// <summary>Every place where the words stand as they are, cut between grapheme clusters.</summary>
    public IEnumerable<TextSpan> Find(string words)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        for (var at = Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Next(words, at))
        {
            if (IsClusterEdge(at) && IsClusterEdge(at + words.Length))
            {
                yield return new TextSpan(at, words.Length);
            }
        }
    }

    /// <summary>Whether a cut before this code unit parts two grapheme clusters; the ends of the text do.</summary>
    public bool IsClusterEdge(int at)
    {
        if (at <= 0 || at >= Text.Length || IsPlainEdge(at))
        {
            return true;
        }

        var edge = at - 1;
        while (edge > 0 && !IsPlainEdge(edge))
        {
            edge--;
        }

        while (edge < at)
        {
            edge += StringInfo.GetNextTextElementLength(Text, edge);
        }

        return edge == at;
    }

    private int Next(string words, int at) => at + 1 >= Text.Length ? -1 : Text.IndexOf(words, at + 1, StringComparison.Ordinal);

    // Two ASCII characters are never one cluster, but for a line's end of two.
    private bool IsPlainEdge(int at) => char.IsAscii(Text[at - 1]) && char.IsAscii(Text[at]) && !(Text[at - 1] == '\r' && Text[at] == '\n');

    private TextSpan Widen(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (!IsClusterEdge(start))
        {
            start--;
        }

        while (!IsClusterEdge(end))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private int BeforeOf(int start)
    {
        var before = Math.Max(0, start - ContextLength);
        while (!IsClusterEdge(before))
        {
            before++;
        }

        return before;
    }

    private int BehindOf(int end)
    {
        var behind = Math.Min(Text.Length, end + ContextLength);
        while (!IsClusterEdge(behind))
        {
            behind--;
        }

        return behind;
    }

    private int ToCodePoints(int at)
    {
        var found = secondHalves.BinarySearch(at);
        return at - (found < 0 ? ~found : found);
    }

    // The character of the second half at index n of the list is the code point number secondHalves[n] - 1 - n.
    private int ToCodeUnits(int codePoint)
    {
        var (low, high) = (0, secondHalves.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (secondHalves[middle] - 1 - middle < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoint + low;
    }

    private static ImmutableArray<int> SecondHalves(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return [];
        }

        var halves = ImmutableArray.CreateBuilder<int>();
        for (var at = 1; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text[at - 1], text[at]))
            {
                halves.Add(at);
            }
        }

        return halves.ToImmutable();
    }
}
