using System.Globalization;
using AngleSharp.Html;
using ArmsPolicyTimeline.Chronicle.Sources.Texts;

namespace ArmsPolicyTimeline.Chronicle.Sources.Html;

/// <summary>Lines up a run of characters with the file: one to one, but for character references and line ends.</summary>
internal static class HtmlCharacters
{
    private const int LongestReference = 40;

    /// <summary>Adds the run.</summary>
    /// <param name="text">What is built.</param>
    /// <param name="data">The run as the parser reads it.</param>
    /// <param name="fileText">The file.</param>
    /// <param name="file">Where in the file the run stands.</param>
    public static void Append(MappedTextBuilder text, string data, string fileText, TextSpan file)
    {
        var at = file.Start;
        for (var i = 0; i < data.Length;)
        {
            var (units, length) = At(data, i, fileText, at, file.End);
            for (var unit = 0; unit < units; unit++)
            {
                text.Append(data[i + unit], at, at + length);
            }

            i += units;
            at += length;
        }
    }

    // How many code units of the run stand for how many of the file.
    private static (int Units, int Length) At(string data, int index, string fileText, int at, int end)
    {
        if (at >= end)
        {
            return (1, 0);
        }

        if (fileText[at] == '\r' && data[index] == '\n')
        {
            return (1, at + 1 < end && fileText[at + 1] == '\n' ? 2 : 1);
        }

        return fileText[at] == '&' && Reference(fileText, at, end) is var (resolved, units, length)
            && (resolved is null || string.CompareOrdinal(data, index, resolved, 0, resolved.Length) == 0)
            ? (Math.Min(units, data.Length - index), length)
            : (1, 1);
    }

    // "&amp;", "&#8217;", "&#x2019;", and the old names that may stand without a semicolon.
    private static (string? Resolved, int Units, int Length)? Reference(string fileText, int at, int end)
    {
        var limit = Math.Min(end, at + LongestReference);
        var close = at + 1;
        while (close < limit && (char.IsAsciiLetterOrDigit(fileText[close]) || (fileText[close] == '#' && close == at + 1)))
        {
            close++;
        }

        var hasSemicolon = close < limit && fileText[close] == ';';
        if (close > at + 1 && fileText[at + 1] == '#')
        {
            return UnitsOf(fileText.AsSpan(at + 2, close - at - 2)) is var units and > 0 ? (null, units, close - at + (hasSemicolon ? 1 : 0)) : null;
        }

        if (hasSemicolon && HtmlEntityProvider.Resolver.GetSymbol(fileText[(at + 1)..(close + 1)]) is { } symbol)
        {
            return (symbol, symbol.Length, close + 1 - at);
        }

        for (var shorter = close; shorter > at + 1; shorter--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(fileText[(at + 1)..shorter]) is { } old)
            {
                return (old, old.Length, shorter - at);
            }
        }

        return null;
    }

    // How many code units a number makes; what is no character is replaced by one. Zero: no number.
    private static int UnitsOf(ReadOnlySpan<char> digits)
    {
        var isHex = digits.Length > 1 && digits[0] is 'x' or 'X';
        var isNumber = isHex
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return isNumber && number is > 0xFFFF and <= 0x10FFFF ? 2 : digits.Length > (isHex ? 1 : 0) ? 1 : 0;
    }
}
