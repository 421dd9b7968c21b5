using System.Globalization;
using System.Runtime.InteropServices;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimeWords;

/// <summary>A count of units as read: "three", "2.5", "a few", "twenty-five".</summary>
/// <param name="End">Behind its last token.</param>
/// <param name="Halves">Twice the count, so that halves stay whole numbers; 0 where the text does not tell it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Count(int End, int Halves)
{
    private const int Highest = 1_000_000;

    /// <summary>Whether the text tells how many.</summary>
    public bool IsTold => Halves > 0;

    /// <summary>The count as TIMEX3 writes it: <c>3</c>, <c>2.5</c>, <c>X</c>.</summary>
    public string Text => !IsTold ? "X" : (Halves / 2).ToString(CultureInfo.InvariantCulture) + (Halves % 2 == 0 ? "" : ".5");

    /// <summary>Reads a count.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">Where it should start.</param>
    public static Count? Read(TokenList tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            return ReadDigits(tokens, at, token);
        }

        return token.Word.Kind switch
        {
            TimeWordKind.Small or TimeWordKind.Tens or TimeWordKind.Multiple => ReadWords(tokens, at),
            TimeWordKind.SomeCount => tokens.IsWord(at, "some") && !tokens[at + 1].Is(TimeWordKind.SomeCount) && Read(tokens, at + 1) is { } told ? told : new(SkipOf(tokens, at + 1), 0),
            TimeWordKind.A when tokens[at + 1].Is(TimeWordKind.SomeCount) && !tokens.IsWord(at + 1, "some") => new(SkipOf(tokens, at + 2), 0),
            TimeWordKind.A when tokens[at + 1].Is(TimeWordKind.Multiple) => ReadWords(tokens, at + 1),
            TimeWordKind.A when tokens[at + 1].Is(TimeWordKind.Number) && tokens[at + 2].Is(TimeWordKind.Of) => new(at + 3, 0),
            _ => null,
        };
    }

    /// <summary>The count with "and a half" behind it added; <paramref name="at"/> is behind count or unit.</summary>
    public static bool IsAndAHalf(TokenList tokens, int at) =>
        tokens[at].Is(TimeWordKind.And) && tokens[at + 1].Is(TimeWordKind.A) && tokens[at + 2].Is(TimeWordKind.Half);

    private static Count? ReadDigits(TokenList tokens, int at, Token token)
    {
        if (!token.IsPlain && tokens.TextOf(at).Contains('.'))
        {
            return double.TryParse(tokens.TextOf(at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and < Highest
                ? new Count(at + 1, (int)Math.Round(value * 2))
                : null;
        }

        return token.Value is > 0 and < Highest ? WithHalf(tokens, at + 1, token.Value) : null;
    }

    private static Count ReadWords(TokenList tokens, int at)
    {
        var (sum, group, told) = (0, 0, false);
        var i = at;
        for (; i < at + 8; i++)
        {
            var word = tokens[i].Word;
            if (word.Kind is TimeWordKind.Small or TimeWordKind.Tens)
            {
                (group, told) = (group + word.Value, true);
            }
            else if (word.Kind == TimeWordKind.Multiple)
            {
                group = Math.Min(Math.Max(group, 1) * word.Value, Highest);
                told |= tokens.TextOf(i)[^1] is not ('s' or 'S');
                (sum, group) = word.Value == 1000 ? (Math.Min(sum + group, Highest), 0) : (sum, group);
            }
            else if (!(tokens[i].IsDash && i > at && tokens[i + 1].Is(TimeWordKind.Small)))
            {
                break;
            }
        }

        return told ? WithHalf(tokens, i, sum + group) : new(SkipOf(tokens, i), 0);
    }

    // "two and a half", "two and half", "2 1/2", "2-1/2"
    private static Count WithHalf(TokenList tokens, int end, int value)
    {
        var fraction = tokens[end].IsDash ? end + 1 : end;
        if (tokens[fraction] is { Kind: TokenKind.Number, Value: 1 } && tokens[fraction + 1].IsSign('/') && tokens[fraction + 2] is { Kind: TokenKind.Number, Value: 2 })
        {
            return new(fraction + 3, (value * 2) + 1);
        }

        return IsAndAHalf(tokens, end) ? new(end + 3, (value * 2) + 1)
            : tokens[end].Is(TimeWordKind.And) && tokens[end + 1].Is(TimeWordKind.Half) ? new(end + 2, (value * 2) + 1)
            : new(end, value * 2);
    }

    private static int SkipOf(TokenList tokens, int at) => tokens[at].Is(TimeWordKind.Of) ? at + 1 : at;
}
