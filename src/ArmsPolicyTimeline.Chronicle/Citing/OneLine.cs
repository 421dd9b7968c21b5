using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>Text of a reference: one line, so that nothing in it can begin a line of a file format.</summary>
internal static class OneLine
{
    /// <summary>The text with every run of white space and control characters as one blank; null: nothing is left.</summary>
    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(rune.ToString());
            }
        }

        var trimmed = line.ToString().TrimEnd();
        return trimmed.Length == 0 ? null : trimmed;
    }
}
