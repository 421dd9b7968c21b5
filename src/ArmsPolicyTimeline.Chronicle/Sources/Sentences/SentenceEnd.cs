using System.Buffers;

namespace ArmsPolicyTimeline.Chronicle.Sources.Sentences;

/// <summary>Tells a full stop that ends a sentence from one that does not. The cases are in docs/specs/sentences.md.</summary>
internal static class SentenceEnd
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…");

    /// <summary>The first closing mark from an index on; <paramref name="limit"/> where there is none.</summary>
    public static int NextMark(string text, int index, int limit)
    {
        var found = text.AsSpan(index, limit - index).IndexOfAny(Marks);
        return found < 0 ? limit : index + found;
    }

    /// <summary>Where the sentence ends whose closing mark stands at <paramref name="mark"/>; null: it does not end here.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="sentence">The paragraph's rest, from the first character of the sentence.</param>
    /// <param name="mark">Index in the text.</param>
    /// <returns>Index behind closing quotation marks, brackets and footnote marks.</returns>
    public static int? Find(string text, TextSpan sentence, int mark)
    {
        if (!IsMark(text[mark]) || IsOmission(text, sentence, mark))
        {
            return null;
        }

        var marksEnd = mark + 1;
        while (marksEnd < sentence.End && IsMark(text[marksEnd]))
        {
            marksEnd++;
        }

        var end = SkipLooseFootnotes(text, SkipClosers(text, marksEnd, sentence.End), sentence.End);
        if (end == sentence.End)
        {
            return end;
        }

        if (text[end] != ' ')
        {
            return text[mark] == '.' && IsGlued(text, sentence, mark, end) ? end : null;
        }

        var next = NextWord(text, end, sentence.End, out var isQuoted);
        if (next.Length == 0)
        {
            return null;
        }

        var isEnd = text[mark] switch
        {
            '.' when marksEnd == mark + 1 => IsFullStop(text, sentence, mark, next, isQuoted),
            '.' or '…' when IsEllipsis(text, mark, marksEnd) => isQuoted || Abbreviations.IsOpener(next),
            _ => StartsSentence(next) && !IsTagged(text, marksEnd, end, sentence.End),
        };
        return isEnd ? end : null;
    }

    // "… the ships.But nobody came": a lost space between a word and a capitalised one.
    private static bool IsGlued(string text, TextSpan sentence, int mark, int end)
    {
        var next = end;
        while (next < sentence.End && char.IsLetter(text[next]))
        {
            next++;
        }

        return mark - sentence.Start > 3 && text.AsSpan(mark - 3, 3).IndexOfAnyExceptInRange('a', 'z') < 0 && char.IsUpper(text[end])
            && next < sentence.End && text[next] == ' ' && text.AsSpan(end + 1, next - end - 1) is { Length: > 0 } rest && rest.IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    private static bool IsMark(char unit) => unit is '.' or '!' or '?' or '…';

    private static bool IsEllipsis(string text, int mark, int marksEnd) => text[mark] == '…' || (marksEnd - mark >= 3 && text[mark + 1] == '.' && text[mark + 2] == '.');

    // "[…]" stands for words left out, it ends nothing.
    private static bool IsOmission(string text, TextSpan sentence, int mark) => text[mark] is '…' or '.' && mark > sentence.Start && text[mark - 1] is '[' or '(';

    private static bool IsFullStop(string text, TextSpan sentence, int mark, string next, bool isQuoted)
    {
        if (!StartsSentence(next))
        {
            return false;
        }

        var word = WordBefore(text, sentence.Start, mark);
        var isNumber = char.IsAsciiDigit(next[0]);
        if (Abbreviations.IsNeverLast(word) || IsInitial(word) || IsListNumber(text, sentence.Start, mark, word) || (isNumber && Abbreviations.IsBeforeNumber(word)))
        {
            return false;
        }

        return !Abbreviations.IsSometimesLast(word) || isQuoted || Abbreviations.IsOpener(next);
    }

    private static bool StartsSentence(string next) => !char.IsLower(next[0]);

    // "J." in "J. Smith"; the pronoun is none.
    private static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I';

    private static bool IsListNumber(string text, int start, int mark, string word) => word.Length is >= 1 and <= 3
        && mark - word.Length == start && word.All(char.IsAsciiDigit) && text[mark] == '.';

    // “Are you sure?” Smith asked: the sentence goes on behind the quotation.
    private static bool IsTagged(string text, int marksEnd, int end, int limit)
    {
        if (marksEnd == end || text[marksEnd] is not ('”' or '"' or '’'))
        {
            return false;
        }

        var words = text[end..Math.Min(limit, end + 60)].Split(' ', 5, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Take(4))
        {
            if (ReportingVerbs.Contains(word.TrimEnd('.', ',', ':')))
            {
                return true;
            }

            if (!char.IsUpper(word[0]) || Abbreviations.IsOpener(word))
            {
                return false;
            }
        }

        return false;
    }

    private static readonly string[] ReportingVerbs = ["said", "says", "asked", "asks", "added", "wrote", "told", "replied", "wondered", "continued"];

    private static int SkipClosers(string text, int index, int limit)
    {
        while (index < limit)
        {
            if (text[index] is '”' or '"' or '’' or '\'' or '»' or ')' or ']')
            {
                index++;
            }
            else if (FootnoteEnd(text, index, limit) is { } footnoteEnd)
            {
                index = footnoteEnd;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    // Footnote marks that stand apart from the sentence still belong to it.
    private static int SkipLooseFootnotes(string text, int end, int limit)
    {
        while (end + 1 < limit && text[end] == ' ' && FootnoteEnd(text, end + 1, limit) is { } footnoteEnd)
        {
            end = SkipClosers(text, footnoteEnd, limit);
        }

        return end;
    }

    // "[12]" or "[a]"
    private static int? FootnoteEnd(string text, int index, int limit)
    {
        if (text[index] != '[')
        {
            return null;
        }

        var close = text.IndexOf(']', index, Math.Min(limit - index, 6));
        return close > index + 1 && text.AsSpan(index + 1, close - index - 1) is var inner && (inner.IndexOfAnyExceptInRange('0', '9') < 0 || (inner.Length == 1 && char.IsLetter(inner[0])))
            ? close + 1
            : null;
    }

    private static string WordBefore(string text, int start, int mark)
    {
        var first = mark;
        while (first > start && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] == '.'))
        {
            first--;
        }

        return text[first..mark].TrimStart('.');
    }

    // The word behind the space, without the quotation marks and brackets that open it.
    private static string NextWord(string text, int space, int limit, out bool isQuoted)
    {
        var start = space + 1;
        isQuoted = false;
        while (start < limit && (text[start] is ' ' or '“' or '‘' or '"' or '\'' or '«' or '(' or '[' or '—' or '–' or '-' or '•'))
        {
            isQuoted |= text[start] is '“' or '‘' or '"' or '«';
            start++;
        }

        var end = start;
        while (end < limit && text[end] != ' ')
        {
            end++;
        }

        var word = text[start..end].TrimEnd('.', ',', ';', ':', '!', '?', '”', '"', '…', ')', ']');
        return word.Length == 0 && start < limit ? text[start].ToString() : word;
    }
}
