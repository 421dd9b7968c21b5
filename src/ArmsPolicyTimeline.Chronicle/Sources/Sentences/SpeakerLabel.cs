namespace ArmsPolicyTimeline.Chronicle.Sources.Sentences;

/// <summary>The label before what somebody says in a transcript: a name in capitals with a colon, or the <c>Q</c> of a reporter.</summary>
internal static class SpeakerLabel
{
    private const int Longest = 60;

    /// <summary>Behind the label that opens a paragraph, colon included; null: there is none.</summary>
    public static int? Find(string text, TextSpan paragraph)
    {
        if (paragraph.Length > 2 && text[paragraph.Start] == 'Q' && text[paragraph.Start + 1] is ' ' or ':')
        {
            return paragraph.Start + (text[paragraph.Start + 1] == ':' ? 2 : 1);
        }

        var capitals = 0;
        for (var i = paragraph.Start; i < Math.Min(paragraph.End, paragraph.Start + Longest); i++)
        {
            if (text[i] == ':')
            {
                return capitals >= 3 ? i + 1 : null;
            }

            if (!char.IsUpper(text[i]) && text[i] is not (' ' or '.' or '-' or '’' or '\'' or '(' or ')'))
            {
                return null;
            }

            capitals += char.IsUpper(text[i]) ? 1 : 0;
        }

        return null;
    }
}
