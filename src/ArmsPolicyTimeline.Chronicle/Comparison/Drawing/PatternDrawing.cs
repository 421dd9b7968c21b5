using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>The patterns of the standings, those of the page: nothing is told by colour alone.</summary>
internal static class PatternDrawing
{
    public static void Write(SvgWriter svg, Palette palette)
    {
        svg.Open("defs");
        var prohibited = palette.Of(Standing.Prohibited);
        Pattern(svg, "apt-prohibited", 9, 9, "");
        svg.Rect(0, 0, 9, 9, prohibited.Fill);
        svg.Rect(4, 0, 1, 9, prohibited.Line);
        svg.Close("pattern");

        var considering = palette.Of(Standing.UnderConsideration);
        Pattern(svg, "apt-considering", 8, 6, "");
        svg.Rect(0, 0, 8, 6, considering.Fill);
        svg.Empty("circle", ("cx", 2), ("cy", 1.5), ("r", 1.15), ("fill", considering.Line));
        svg.Empty("circle", ("cx", 6), ("cy", 4.5), ("r", 1.15), ("fill", considering.Line));
        svg.Close("pattern");

        var limited = palette.Of(Standing.Limited);
        svg.Open("linearGradient", ("id", "apt-limited"), ("x1", 0), ("y1", 0), ("x2", 0), ("y2", 1));
        svg.Empty("stop", ("offset", 0.5), ("stop-color", limited.Fill));
        svg.Empty("stop", ("offset", 0.5), ("stop-color", limited.Line));
        svg.Close("linearGradient");

        var contested = palette.Of(Standing.Contested);
        Pattern(svg, "apt-contested", 7, 7, "rotate(45)");
        svg.Rect(0, 0, 7, 7, contested.Fill);
        svg.Rect(0, 0, 4.2, 7, contested.Line);
        svg.Close("pattern");
        svg.Close("defs");
    }

    private static void Pattern(SvgWriter svg, string id, double width, double height, string transform)
    {
        if (transform.Length == 0)
        {
            svg.Open("pattern", ("id", id), ("width", width), ("height", height), ("patternUnits", "userSpaceOnUse"));
        }
        else
        {
            svg.Open("pattern", ("id", id), ("width", width), ("height", height), ("patternUnits", "userSpaceOnUse"), ("patternTransform", transform));
        }
    }
}
