using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Language;

/// <summary>
/// Cuts a sentence into tokens in one pass. Hyphens and slashes inside words part them ("U.S.-supplied", "SAMP/T", "F-16s"), so that
/// spellings with and without hyphen are the same words; contractions are written out.
/// </summary>
internal sealed class TokenReader(Lemmatizer lemmatizer)
{
    // Texts repeat their words: what was made of one is kept in the place that its hash names, until another takes it. Words are
    // immutable and a place is written at once, so threads need not wait for each other.
    private const int Places = 1 << 13;
    private const int LongestKept = 24;
    private const int LettersPerToken = 5;

    private readonly WordForms?[] kept = new WordForms?[Places];

    /// <summary>The tokens of a piece of text, in order.</summary>
    public ImmutableArray<Token> Read(string text, TextSpan span)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>((span.Length / LettersPerToken) + 4);
        var joined = false;
        for (var at = span.Start; at < span.End;)
        {
            var c = text[at];
            var end = at + 1;
            if (char.IsWhiteSpace(c))
            {
                joined = false;
            }
            else if (char.IsLetter(c) || char.IsDigit(c))
            {
                end = WordEnd(text, at, span.End);
                end = AddWord(text, TextSpan.FromBounds(at, end), joined, tokens);
                joined = false;
            }
            else if (IsJoint(text, at, span))
            {
                joined = true;
            }
            else if (c is '\'' or '’' && Suffix(text, at, span) is { } suffix)
            {
                end = suffix.End;
                var isVerb = suffix.Length == 2 && text[suffix.Start + 1] is 's' && tokens.Count > 0 && tokens[^1].Norm is "it" or "he" or "she" or "there" or "that" or "who" or "what";
                tokens.Add(isVerb ? IsOrHas(text, suffix, span.End) : Make(text, suffix, joined: false));
            }
            else if (c == '&')
            {
                tokens.Add(new Token(new TextSpan(at, 1), "&", "and", "and", TokenKind.Word, false));
            }
            else
            {
                var kind = Quote(text, at, span);
                var mark = Forms(text.AsSpan(at, 1)).Text;
                tokens.Add(new Token(new TextSpan(at, 1), mark, mark, mark, kind, false));
                joined = false;
            }

            at = end;
        }

        return tokens.DrainToImmutable();
    }

    // "it's ready" is, "it's agreed" has; a participle that tells of a state goes with "is".
    private static Token IsOrHas(string text, TextSpan span, int limit)
    {
        var start = span.End < limit && text[span.End] is ' ' ? span.End + 1 : span.End;
        var end = start;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }

        var has = text[start..end] is "been" or "had" or "got" or "given" or "sent" or "made" or "taken" or "done" or "told" or "begun" or "sold" or "agreed" or "decided" or "asked" or "pledged" or "promised" or "offered" or "approved" or "refused" or "rejected" or "delivered" or "donated" or "supplied" or "provided" or "received" or "already" or "yet" or "long";
        return has ? new Token(span, text.Substring(span.Start, span.Length), "has", "have", TokenKind.Word, false) : new Token(span, text.Substring(span.Start, span.Length), "is", "be", TokenKind.Word, false);
    }

    private static bool IsJoint(string text, int at, TextSpan span) =>
        text[at] is '-' or '‑' or '–' or '/' && at > span.Start && at + 1 < span.End
        && char.IsLetterOrDigit(text[at + 1]) && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.');

    // The end of a word: letters and digits, dots between single letters ("U.S."), the hyphen of "re-export", dots and commas between digits ("2,000").
    private static int WordEnd(string text, int start, int limit)
    {
        var at = start + 1;
        var digits = char.IsDigit(text[start]);
        while (at < limit)
        {
            var c = text[at];
            var next = at + 1 < limit ? text[at + 1] : ' ';
            var goesOn = char.IsLetterOrDigit(c)
                || (digits && c is '.' or ',' && char.IsDigit(next) && char.IsDigit(text[at - 1]))
                || (c == '-' && at - start == 2 && text[start] is 'r' or 'R' && text[start + 1] == 'e' && char.IsLetter(next))
                || (c == '.' && IsInitial(text, start, at) && (char.IsLetter(next) || at - start > 1))
                || (c is '\'' or '’' && char.IsLetter(next) && at - start == 1 && text[start] is 'O' or 'D' && char.IsUpper(next));
            if (!goesOn)
            {
                break;
            }

            at++;
        }

        return at;
    }

    // Whether the dot at this place follows a single letter that is a word's start or follows another dot: "U.", "U.S.".
    private static bool IsInitial(string text, int start, int dot) =>
        char.IsLetter(text[dot - 1]) && (dot - 1 == start || text[dot - 2] == '.');

    // Behind an apostrophe: 's, 're, 've, 'll, 'd, 'm; and the bare apostrophe of a plural genitive.
    private static TextSpan? Suffix(string text, int at, TextSpan span)
    {
        if (at == span.Start || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '.')
        {
            return null;
        }

        var end = at + 1;
        while (end < span.End && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text[(at + 1)..end].ToLowerInvariant();
        return word is "s" or "re" or "ve" or "ll" or "d" or "m" || (word.Length == 0 && text[at - 1] is 's' or 'S') ? TextSpan.FromBounds(at, end) : null;
    }

    private static TokenKind Quote(string text, int at, TextSpan span) => text[at] switch
    {
        '“' or '«' or '„' => TokenKind.OpenQuote,
        '”' or '»' => TokenKind.CloseQuote,
        '"' => at + 1 < span.End && !char.IsWhiteSpace(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '—' or '-' or '[')
            ? TokenKind.OpenQuote
            : TokenKind.CloseQuote,
        _ => TokenKind.Mark,
    };

    // Adds the word, or the two words of a contraction, and gives the place behind.
    private int AddWord(string text, TextSpan span, bool joined, ImmutableArray<Token>.Builder tokens)
    {
        var word = text.AsSpan(span.Start, span.Length);
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase))
        {
            tokens.Add(Make(text, new TextSpan(span.Start, 3), joined));
            tokens.Add(Make(text, new TextSpan(span.Start + 3, 3), joined: false));
        }
        else if (span.Length > 2 && word[^1] is 'n' or 'N' && span.End + 1 < text.Length && text[span.End] is '\'' or '’' && text[span.End + 1] is 't' or 'T')
        {
            // "don't" is cut before the n; what is left of it ends where the apostrophe's suffix starts.
            tokens.Add(Make(text, new TextSpan(span.Start, span.Length - 1), joined));
            tokens.Add(new Token(new TextSpan(span.End - 1, 3), text.Substring(span.End - 1, 3), "not", "not", TokenKind.Word, false));
            return span.End + 2;
        }
        else
        {
            tokens.Add(Make(text, span, joined));
        }

        return span.End;
    }

    private Token Make(string text, TextSpan span, bool joined)
    {
        var forms = Forms(text.AsSpan(span.Start, span.Length));
        return new Token(span, forms.Text, forms.Norm, forms.Lemma, forms.Kind, joined);
    }

    private WordForms Forms(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
        {
            return Make(word.ToString());
        }

        ref var place = ref kept[string.GetHashCode(word, StringComparison.Ordinal) & (Places - 1)];
        if (place is { } known && word.SequenceEqual(known.Text))
        {
            return known;
        }

        return place = Make(word.ToString());
    }

    private WordForms Make(string word)
    {
        var norm = Letters.Normal(word) switch
        {
            "'re" => "are",
            "'ve" => "have",
            "'ll" => "will",
            "'d" => "would",
            "'m" => "am",
            "'" => "'s",
            "ca" => "can",
            "wo" => "will",
            "sha" => "shall",
            var plain when plain.StartsWith("re-", StringComparison.Ordinal) => plain.Remove(2, 1),
            var plain => plain,
        };
        var kind = char.IsDigit(word[0]) && !word.Any(char.IsLetter) ? TokenKind.Number : TokenKind.Word;
        return new WordForms(word, norm, kind == TokenKind.Word ? lemmatizer.Lemma(norm) : norm, kind);
    }

    private sealed record WordForms(string Text, string Norm, string Lemma, TokenKind Kind);
}
