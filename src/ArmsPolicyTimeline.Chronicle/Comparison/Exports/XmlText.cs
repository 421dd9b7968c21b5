using System.Text;
using System.Xml;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>Text within XML.</summary>
internal static class XmlText
{
    /// <summary>The text for an element or an attribute in double quotes; characters that XML 1.0 has no place for are left out.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in Legal(text))
        {
            Append(safe, c);
        }

        return safe.ToString();
    }

    /// <summary>The text without the characters that XML 1.0 has no place for, as it is handed to a writer that escapes.</summary>
    public static string Legal(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                safe.Append(text[i]).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                safe.Append(text[i]);
            }
        }

        return safe.ToString();
    }

    private static void Append(StringBuilder safe, char c)
    {
        switch (c)
        {
            case '&':
                safe.Append("&amp;");
                break;
            case '<':
                safe.Append("&lt;");
                break;
            case '>':
                safe.Append("&gt;");
                break;
            case '"':
                safe.Append("&quot;");
                break;
            case '\r':
                safe.Append("&#13;");
                break;
            default:
                safe.Append(c);
                break;
        }
    }
}
