using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>
/// How wide text is at most, without a font at hand: the advance of each character in the widest of the usual sans-serif fonts
/// (Verdana, DejaVu Sans), rounded up. In a narrower font text ends earlier, and never runs into what stands beside it.
/// </summary>
public static class CharacterWidths
{
    private const double Bold = 1.15;
    private const double Other = 1.1;
    private const double BeyondBmp = 1.4;
    private const double LatinCapital = 0.84;
    private const double LatinLetter = 0.7;

    // The widest first: a character has the width of the first row that holds it. In em.
    private static readonly (double Width, string Characters)[] Table =
    [
        (1.08, "%‰æœÆŒ"),
        (1.0, "mwMW@—…"),
        (0.84, "+=<>~^#×−"),
        (0.79, "ABCDEGHKNOPQRSTUVXYZ&"),
        (0.64, "abdeghnopqu0123456789FL$_*{}–«»"),
        (0.6, "cksvxyzJ?“”"),
        (0.47, "()[]/\\-ftr\""),
        (0.46, " iIjl|'.,:;!`’‘·\u00A0"),
    ];

    private static readonly double[] Ascii = [.. Enumerable.Range(0, 128).Select(c => InTable((char)c))];

    /// <summary>How wide a text is at most, in the unit of <paramref name="size"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Font size.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static double Of(string text, double size, bool isBold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var em = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            em += Of(rune);
        }

        return em * size * (isBold ? Bold : 1);
    }

    /// <summary>The text, or as much of it as fits with an ellipsis behind it; nothing where not even that fits. No letter is parted from its accents.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">How much room there is, in the unit of <paramref name="size"/>.</param>
    /// <param name="size">Font size.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static string Fit(string text, double room, double size, bool isBold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Of(text, size, isBold) <= room)
        {
            return text;
        }

        var end = EndOf(text, room - Of("…", size, isBold), size, isBold);
        return Of("…", size, isBold) <= room ? text[..end].TrimEnd(' ', ',', ';') + "…" : "";
    }

    /// <summary>The text in lines that fit; what does not fit in the last is cut off with an ellipsis. A word longer than a line is parted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">How wide a line may be, in the unit of <paramref name="size"/>.</param>
    /// <param name="size">Font size.</param>
    /// <param name="mostLines">How many lines there may be.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static ImmutableArray<string> Wrap(string text, double room, double size, int mostLines, bool isBold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = ImmutableArray.CreateBuilder<string>();
        for (var rest = text.Trim(); rest.Length > 0;)
        {
            if (lines.Count == mostLines - 1 || Of(rest, size, isBold) <= room)
            {
                lines.Add(Fit(rest, room, size, isBold));
                break;
            }

            var end = Math.Max(EndOf(rest, room, size, isBold), StringInfo.GetNextTextElementLength(rest));
            var blank = rest.LastIndexOf(' ', Math.Min(end, rest.Length - 1));
            var cut = blank > 0 ? blank : end;
            lines.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        return lines.ToImmutable();
    }

    // Up to where whole characters fit.
    private static int EndOf(string text, double room, double size, bool isBold)
    {
        var (end, width) = (0, 0.0);
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            width += Of(text.Substring(end, length), size, isBold);
            if (width > room)
            {
                break;
            }

            end += length;
        }

        return end;
    }

    private static double Of(Rune rune)
    {
        if (rune.IsAscii)
        {
            return Ascii[rune.Value];
        }

        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        if (!rune.IsBmp)
        {
            return BeyondBmp;
        }

        var inTable = InTable((char)rune.Value);
        return inTable < Other || !IsLatin(rune) ? inTable : Rune.IsUpper(rune) ? LatinCapital : LatinLetter;
    }

    // Letters with accents, which are about as wide as without.
    private static bool IsLatin(Rune rune) => rune.Value is >= 0xC0 and < 0x250 && Rune.IsLetter(rune);

    private static double InTable(char character)
    {
        foreach (var (width, characters) in Table)
        {
            if (characters.Contains(character, StringComparison.Ordinal))
            {
                return width;
            }
        }

        return Other;
    }
}
