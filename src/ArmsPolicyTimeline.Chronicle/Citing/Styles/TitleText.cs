using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Citing.Styles;

/// <summary>
/// Titles as American styles set them: quotation marks curled, those within others single, a full stop or comma inside the
/// closing mark, none behind a question or exclamation mark. Capitals are left as they are: a program cannot tell names.
/// </summary>
internal static class TitleText
{
    private const string Closers = "”’";

    /// <summary>The title as such, its own quotation marks double.</summary>
    public static string Bare(string title) => Curled(title, 0).Text;

    /// <summary>The title as such, to be ended by a full stop; where it ends with a quotation mark the full stop stands inside.</summary>
    public static string Stopped(string title)
    {
        var (text, closers) = Curled(title, 0);
        return closers == 0 ? text : Punctuated(text, closers, '.');
    }

    /// <summary>The title between quotation marks, with the full stop or comma that follows it.</summary>
    public static string Quoted(string title, char? mark)
    {
        var (text, closers) = Curled(title, 1);
        return $"“{Punctuated(text, closers, mark)}”";
    }

    /// <summary>Whether text ends with a mark behind which no full stop stands, closing quotation marks aside.</summary>
    public static bool EndsSentence(string text)
    {
        var bare = text.AsSpan().TrimEnd(Closers);
        return bare.Length > 0 && bare[^1] is '.' or '?' or '!' or '…';
    }

    private static string Punctuated(string text, int closers, char? mark)
    {
        var at = text.Length - closers;
        if (mark is not { } needed || at == 0 || (needed == '.' && text[at - 1] is '.' or '?' or '!' or '…') || (needed == ',' && text[at - 1] == ','))
        {
            return text;
        }

        return text[..at] + needed + text[at..];
    }

    // The title with its quotation marks by depth, and how many closing ones end it.
    private static (string Text, int Closers) Curled(string title, int depth)
    {
        var text = new StringBuilder(title.Length);
        var open = new Stack<bool>();
        var closers = 0;
        var isForeign = title.AsSpan().ContainsAny('„', '‚');
        for (var i = 0; i < title.Length; i++)
        {
            var kind = isForeign ? Mark.None : MarkAt(title, i, open);
            if (kind == Mark.Open)
            {
                text.Append((depth + open.Count) % 2 == 0 ? '“' : '‘');
                open.Push(title[i] is '"' or '“');
            }
            else if (kind == Mark.Close)
            {
                open.Pop();
                text.Append((depth + open.Count) % 2 == 0 ? '”' : '’');
            }
            else
            {
                text.Append(title[i] == '\'' ? '’' : title[i]);
            }

            closers = kind == Mark.Close ? closers + 1 : 0;
        }

        return (text.ToString(), closers);
    }

    private static Mark MarkAt(string title, int i, Stack<bool> open)
    {
        var isDouble = title[i] is '"' or '“' or '”';
        if (!isDouble && title[i] is not ('\'' or '‘' or '’'))
        {
            return Mark.None;
        }

        var startsWord = i == 0 || char.IsWhiteSpace(title[i - 1]) || "([{—–-/“‘\"'".Contains(title[i - 1], StringComparison.Ordinal);
        var endsWord = i + 1 == title.Length || !char.IsLetterOrDigit(title[i + 1]);
        if (startsWord && !(endsWord && open.Count > 0) && title[i] is not ('”' or '’') && HasCloser(title, i, isDouble))
        {
            return Mark.Open;
        }

        return endsWord && open.Count > 0 && open.Peek() == isDouble && (isDouble || !ClosesLater(title, i)) ? Mark.Close : Mark.None;
    }

    private static bool HasCloser(string title, int from, bool isDouble)
    {
        for (var i = from + 2; i < title.Length; i++)
        {
            var fits = isDouble ? title[i] is '"' or '”' : title[i] is '\'' or '’';
            if (fits && !char.IsWhiteSpace(title[i - 1]) && (i + 1 == title.Length || !char.IsLetterOrDigit(title[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    // "the Joneses' word'": of two that could close, the first is an apostrophe when it stands behind an s.
    private static bool ClosesLater(string title, int i) => i > 0 && title[i - 1] == 's' && i + 1 < title.Length && title[i + 1] == ' '
        && HasCloser(title, i, isDouble: false) && title.IndexOfAny(['‘', '\''], i + 1) is var next && next > 0 && !char.IsWhiteSpace(title[next - 1]);

    private enum Mark
    {
        None,
        Open,
        Close,
    }
}
