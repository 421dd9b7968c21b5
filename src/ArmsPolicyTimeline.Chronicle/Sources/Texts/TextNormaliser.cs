namespace ArmsPolicyTimeline.Chronicle.Sources.Texts;

/// <summary>
/// Makes one paragraph of a file comparable: every white space one space and none at the ends, no invisible
/// characters, letters composed (NFC). Quotation marks, ellipses and dashes stay as they are.
/// </summary>
internal static class TextNormaliser
{
    /// <summary>The normalised paragraph; empty when nothing visible is in it.</summary>
    public static MappedText Normalise(MappedText raw)
    {
        var text = new MappedTextBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            var unit = raw.Text[i];
            if (CharacterClasses.IsSpace(unit))
            {
                AppendSpace(text, raw, i);
            }
            else if (char.IsSurrogate(unit))
            {
                i += AppendPair(text, raw, i);
            }
            else if (!CharacterClasses.IsInvisible(unit))
            {
                text.Append(LetterComposition.Canonical(unit), raw.FileStart(i), raw.FileEnd(i));
            }
        }

        if (text.Length > 0 && text.Last == ' ')
        {
            text.RemoveLast();
        }

        var normalised = text.ToText();
        return normalised.Text.Any(LetterComposition.IsMark) ? Compose(normalised) : normalised;
    }

    private static void AppendSpace(MappedTextBuilder text, MappedText raw, int index)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (text.Last == ' ')
        {
            text.ReplaceLast(' ', raw.FileEnd(index));
        }
        else
        {
            text.Append(' ', raw.FileStart(index), raw.FileEnd(index));
        }
    }

    // A surrogate without its other half is no character and is left out.
    private static int AppendPair(MappedTextBuilder text, MappedText raw, int index)
    {
        if (index + 1 >= raw.Length || !char.IsSurrogatePair(raw.Text[index], raw.Text[index + 1]))
        {
            return 0;
        }

        // Both halves stand for the whole character, so that no span of the file can cut it in two.
        text.Append(raw.Text[index], raw.FileStart(index), raw.FileEnd(index + 1));
        text.Append(raw.Text[index + 1], raw.FileStart(index), raw.FileEnd(index + 1));
        return 1;
    }

    private static MappedText Compose(MappedText text)
    {
        var composed = new MappedTextBuilder();
        for (var i = 0; i < text.Length;)
        {
            var marksEnd = i + 1;
            while (marksEnd < text.Length && LetterComposition.IsMark(text.Text[marksEnd]))
            {
                marksEnd++;
            }

            AppendLetter(composed, text, i, marksEnd);
            i = marksEnd;
        }

        return composed.ToText();
    }

    // Unicode 15.0, 3.11: marks in the order of their classes; each is joined unless one of its own class stands between.
    private static void AppendLetter(MappedTextBuilder composed, MappedText text, int start, int end)
    {
        var (fileStart, fileEnd) = (text.FileStart(start), text.FileEnd(end - 1));
        var letter = text.Text[start];
        var left = new List<char>();
        foreach (var mark in text.Text[(start + 1)..end].OrderBy(LetterComposition.CombiningClass))
        {
            var isBlocked = left.Count > 0 && LetterComposition.CombiningClass(left[^1]) >= LetterComposition.CombiningClass(mark);
            if (!isBlocked && LetterComposition.Compose(letter, mark) is { } joined)
            {
                letter = joined;
            }
            else
            {
                left.Add(mark);
            }
        }

        composed.Append(letter, fileStart, left.Count == 0 ? fileEnd : text.FileEnd(start));
        left.ForEach(mark => composed.Append(mark, fileStart, fileEnd));
    }
}
