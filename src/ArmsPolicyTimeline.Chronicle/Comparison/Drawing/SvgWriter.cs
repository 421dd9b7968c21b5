using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>Writes SVG with presentation attributes alone: a picture has to look the same under any content security policy, in a browser and outside.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder text = new();

    /// <summary>What was written.</summary>
    public override string ToString() => text.ToString();

    public void Empty(string name, params ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        Start(name, attributes);
        text.Append("/>\n");
    }

    public void Open(string name, params ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        Start(name, attributes);
        text.Append(">\n");
    }

    public void Close(string name) => text.Append("</").Append(name).Append(">\n");

    /// <summary>An element with nothing but text.</summary>
    public void Words(string name, string words, params ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        Start(name, attributes);
        text.Append('>');
        Escape(words);
        Close(name);
    }

    public void Line(double x1, double y1, double x2, double y2, string stroke, double width = 1, string dash = "")
    {
        if (dash.Length == 0)
        {
            Empty("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", stroke), ("stroke-width", width));
        }
        else
        {
            Empty("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", stroke), ("stroke-width", width), ("stroke-dasharray", dash), ("stroke-linecap", "round"));
        }
    }

    public void Rect(double x, double y, double width, double height, string fill) =>
        Empty("rect", ("x", x), ("y", y), ("width", width), ("height", height), ("fill", fill));

    public void Path(string d, string fill, string stroke = "none", double width = 1) =>
        Empty("path", ("d", d), ("fill", fill), ("stroke", stroke), ("stroke-width", width));

    /// <summary>A line of text on its baseline.</summary>
    public void Text(string words, double x, double y, TextLook look, string anchor = "start")
    {
        if (words.Length > 0)
        {
            Words("text", words, ("x", x), ("y", y), ("font-size", look.Size), ("fill", look.Fill), ("font-weight", look.IsBold ? "600" : "400"), ("text-anchor", anchor));
        }
    }

    /// <summary>Words of several looks on one baseline, each behind the other with a space, whatever the font.</summary>
    public void Runs(double x, double y, params ReadOnlySpan<(string Words, TextLook Look)> runs)
    {
        var isFirst = true;
        foreach (var (words, look) in runs)
        {
            if (words.Length == 0)
            {
                continue;
            }

            if (isFirst)
            {
                Start("text", [("x", x), ("y", y), ("xml:space", "preserve")]);
                text.Append('>');
            }

            Start("tspan", [("font-size", look.Size), ("fill", look.Fill), ("font-weight", look.IsBold ? "600" : "400")]);
            text.Append('>').Append(isFirst ? "" : " ");
            Escape(words);
            text.Append("</tspan>");
            isFirst = false;
        }

        text.Append(isFirst ? "" : "</text>\n");
    }

    private void Start(string name, ReadOnlySpan<(string Name, SvgValue Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            text.Append(' ').Append(attribute).Append("=\"");
            Escape(value.Text);
            text.Append('"');
        }
    }

    // XML 1.0 has no place for control characters, lone surrogates and noncharacters, escaped or not.
    private void Escape(string words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                < 0x20 or (>= 0x7F and < 0xA0) => text.Append(' '),
                0xFFFE or 0xFFFF => text.Append('\uFFFD'),
                _ => text.Append(rune.ToString()),
            };
        }
    }
}
