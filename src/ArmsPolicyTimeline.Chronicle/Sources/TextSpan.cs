using System.Runtime.InteropServices;

namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>A piece of a text: from <see cref="Start"/>, <see cref="Length"/> UTF-16 code units long. Half open.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>A span. <exception cref="ArgumentOutOfRangeException">Start or length is negative.</exception></summary>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        (Start, Length) = (start, length);
    }

    /// <summary>Index of the first code unit.</summary>
    public int Start { get; }

    /// <summary>Number of code units.</summary>
    public int Length { get; }

    /// <summary>Index behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> to <paramref name="end"/>, end exclusive.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the other span lies within this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The piece of the text that the span names.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Ordered before.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Ordered behind.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Ordered before or equal.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Ordered behind or equal.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
