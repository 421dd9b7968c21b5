using System.Buffers;
using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimeWords;

/// <summary>The tokens of a text, with a <see cref="TokenKind.Break"/> at each end of a sentence.</summary>
/// <remarks>The tokens lie in a shared array, which is given back when the list is disposed of.</remarks>
internal sealed class TokenList : IDisposable
{
    // A line shorter than this that is followed by another is a heading or a dateline, not a wrapped line of running text.
    private const int ShortestWrappedLine = 45;

    private Token[] tokens;

    private TokenList(string text)
    {
        Text = text;
        tokens = ArrayPool<Token>.Shared.Rent((text.Length / 4) + 16);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>A token; beyond both ends a break.</summary>
    public Token this[int index] => (uint)index < (uint)Count ? tokens[index] : default;

    /// <summary>Cuts a text into tokens in one pass.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences, in order; none: lines take their place.</param>
    public static TokenList Of(string text, ImmutableArray<TextSpan> sentences)
    {
        var list = new TokenList(text);
        if (sentences.IsDefaultOrEmpty)
        {
            list.AddLines();
            return list;
        }

        var at = 0;
        foreach (var sentence in sentences)
        {
            var start = Math.Clamp(sentence.Start, at, text.Length);
            var end = Math.Clamp(sentence.End, start, text.Length);
            list.AddPiece(at, start);
            list.AddPiece(start, end);
            at = end;
        }

        list.AddPiece(at, text.Length);
        return list;
    }

    /// <summary>Gives the tokens back; there are none from now on.</summary>
    public void Dispose()
    {
        (var given, tokens, Count) = (tokens, [], 0);
        if (given.Length > 0)
        {
            ArrayPool<Token>.Shared.Return(given);
        }
    }

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextOf(int index) => this[index] is { Length: > 0 } token ? Text.AsSpan(token.Start, token.Length) : default;

    /// <summary>Whether a token is this word, whatever its case.</summary>
    public bool IsWord(int index, ReadOnlySpan<char> word) => TextOf(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    private void Add(Token token)
    {
        if (Count == tokens.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(Count * 2);
            tokens.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<Token>.Shared.Return(tokens);
            tokens = larger;
        }

        tokens[Count++] = token;
    }

    private void AddLines()
    {
        var start = 0;
        for (var lineStart = 0; lineStart < Text.Length;)
        {
            var feed = Text.IndexOf('\n', lineStart);
            var end = feed < 0 ? Text.Length : feed + 1;
            if (!IsWrapped(lineStart, end))
            {
                AddPiece(start, end);
                start = end;
            }

            lineStart = end;
        }

        AddPiece(start, Text.Length);
    }

    private bool IsWrapped(int start, int end) =>
        end - start >= ShortestWrappedLine && end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] is '(' or '“' or '"')
        && Text.AsSpan(start, end - start).TrimEnd() is [.., not ('.' or '!' or '?' or '"' or '”')];

    private void AddPiece(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        var spaced = true;
        for (var i = start; i < end;)
        {
            var c = Text[i];
            if (char.IsWhiteSpace(c))
            {
                (i, spaced) = (i + 1, true);
                continue;
            }

            i = char.IsLetter(c) ? AddWord(i, end, spaced) : char.IsAsciiDigit(c) ? AddNumber(i, end, spaced) : AddSign(i, end, spaced);
            spaced = false;
        }

        Add(new(end, 0, TokenKind.Break, default, 0, true, false, false));
    }

    private int AddWord(int start, int end, bool spaced)
    {
        var stop = start + 1;
        while (stop < end && char.IsLetter(Text[stop]))
        {
            stop++;
        }

        var word = stop == start + 1 ? Dotted(start, end, ref stop) : TimeLexicon.Find(Text.AsSpan(start, stop - start));
        Add(new(start, stop - start, TokenKind.Word, word, 0, spaced, char.IsUpper(Text[start]), false));
        return stop;
    }

    // "p.m.", "B.C." and "o'clock" are one word.
    private TimeWord Dotted(int start, int end, ref int stop)
    {
        if (start + 2 < end && Text[start + 1] == '.' && char.IsLetter(Text[start + 2]) && (start + 3 >= end || !char.IsLetter(Text[start + 3])))
        {
            var found = TimeLexicon.Find([Text[start], Text[start + 2]]);
            if (found.Kind is TimeWordKind.HalfOfDay or TimeWordKind.BeforeChrist or TimeWordKind.AnnoDomini)
            {
                stop = start + 3 < end && Text[start + 3] == '.' ? start + 4 : start + 3;
                return found;
            }
        }
        else if (start + 7 <= end && Text[start] is 'o' or 'O' && start + 7 <= end && TimeLexicon.Find(Text.AsSpan(start, 7)) is { Kind: TimeWordKind.OClock } clock)
        {
            stop = start + 7;
            return clock;
        }

        return TimeLexicon.Find(Text.AsSpan(start, 1));
    }

    private int AddNumber(int start, int end, bool spaced)
    {
        var i = start;
        var value = 0L;
        var plain = true;
        for (; i < end; i++)
        {
            if (char.IsAsciiDigit(Text[i]))
            {
                value = Math.Min((value * 10) + Text[i] - '0', int.MaxValue);
            }
            else if (Text[i] == ',' && IsGroup(i + 1, end))
            {
                plain = false;
            }
            else
            {
                break;
            }
        }

        if (i + 1 < end && Text[i] == '.' && char.IsAsciiDigit(Text[i + 1]) && !IsDottedDate(i, end) && !(start > 1 && Text[start - 1] == '.' && char.IsAsciiDigit(Text[start - 2])))
        {
            for (plain = false, i++; i < end && char.IsAsciiDigit(Text[i]);)
            {
                i++;
            }
        }

        return AddNumberAs(start, i, end, spaced, (int)value, plain);
    }

    private int AddNumberAs(int start, int stop, int end, bool spaced, int value, bool plain)
    {
        var rest = Text.AsSpan(stop, Math.Min(4, end - stop));
        var (kind, length) = rest switch
        {
            [':', var a, var b, ..] when plain && stop - start <= 2 && value < 25 && a is >= '0' and <= '5' && char.IsAsciiDigit(b) && rest is not [_, _, _, >= '0' and <= '9'] => (TokenKind.Clock, 3),
            ['s', ..] when plain && value % 10 == 0 && stop - start is 2 or 4 && !IsLetterAt(stop + 1, end) => (TokenKind.Decade, 1),
            ['s' or 'n' or 'r' or 't', 't' or 'd' or 'h', ..] when plain && !IsLetterAt(stop + 2, end) => (TokenKind.Ordinal, 2),
            _ => (TokenKind.Number, 0),
        };
        if (kind == TokenKind.Clock)
        {
            value = (value * 60) + ((rest[1] - '0') * 10) + rest[2] - '0';
        }

        Add(new(start, stop + length - start, kind, default, value, spaced, false, plain));
        return stop + length;
    }

    private int AddSign(int start, int end, bool spaced)
    {
        if (Text[start] is '\'' or '’' && !spaced && start + 1 < end && Text[start + 1] is 's' && !IsLetterAt(start + 2, end))
        {
            Add(new(start, 2, TokenKind.Possessive, default, 0, spaced, false, false));
            return start + 2;
        }

        Add(new(start, 1, TokenKind.Sign, default, Text[start], spaced, false, false));
        return start + 1;
    }

    private bool IsLetterAt(int index, int end) => index < end && char.IsLetter(Text[index]);

    private bool IsGroup(int index, int end) =>
        index + 2 < end && char.IsAsciiDigit(Text[index]) && char.IsAsciiDigit(Text[index + 1]) && char.IsAsciiDigit(Text[index + 2])
        && (index + 3 >= end || !char.IsAsciiDigit(Text[index + 3]));

    // "30.05.2024": the full stop between the first two numbers is no decimal point.
    private bool IsDottedDate(int dot, int end) =>
        dot + 3 < end && char.IsAsciiDigit(Text[dot + 1]) && char.IsAsciiDigit(Text[dot + 2]) && Text[dot + 3] == '.' && dot + 4 < end && char.IsAsciiDigit(Text[dot + 4]);
}
