using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>The shapes of the actions, those of the page, each about 14 px around a point.</summary>
internal static class ActionDrawing
{
    public static void Write(SvgWriter svg, PolicyAction action, double x, double y, Palette palette)
    {
        var colour = palette.Of(action);
        svg.Open("g", ("transform", $"translate({SvgValue.Number(x)} {SvgValue.Number(y)})"), ("stroke-linejoin", "round"));
        switch (action)
        {
            case PolicyAction.Permits:
                svg.Empty("circle", ("r", 6), ("fill", colour), ("stroke", colour), ("stroke-width", 1.5));
                break;
            case PolicyAction.PermitsWithLimits:
                svg.Empty("circle", ("r", 6), ("fill", palette.Paper), ("stroke", colour), ("stroke-width", 1.75));
                svg.Path("M-6 0A6 6 0 0 0 6 0z", colour);
                break;
            case PolicyAction.Considers:
                svg.Empty("circle", ("r", 6), ("fill", palette.Paper), ("stroke", colour), ("stroke-width", 1.75));
                svg.Empty("circle", ("r", 1.75), ("fill", colour));
                break;
            case PolicyAction.Prohibits:
                svg.Empty("rect", ("x", -6), ("y", -6), ("width", 12), ("height", 12), ("fill", colour), ("stroke", colour), ("stroke-width", 1.5));
                svg.Line(-4, 0, 4, 0, palette.Paper, 2);
                break;
            default:
                Shape(svg, action, colour, palette.Paper);
                break;
        }

        svg.Close("g");
    }

    private static void Shape(SvgWriter svg, PolicyAction action, string colour, string paper)
    {
        switch (action)
        {
            case PolicyAction.Withholds:
                svg.Path("M-6-6.5h4v13h-4zM2-6.5h4v13h-4z", colour, colour, 1.5);
                break;
            case PolicyAction.Supplies:
                svg.Path("M-2.2-6.8h4.4v4.6h4.6v4.4h-4.6v4.6h-4.4v-4.6h-4.6v-4.4h4.6z", colour, colour, 1.5);
                break;
            case PolicyAction.Deploys:
                svg.Path("M-6.5 0 0-5.5 6.5 0M-6.5 6.5 0 1 6.5 6.5", "none", colour, 2.5);
                break;
            case PolicyAction.Urges:
                svg.Path("M-5-6.5 7 0-5 6.5z", colour, colour, 1.5);
                break;
            case PolicyAction.Warns:
                svg.Path("M0-6.8 7.2 6H-7.2z", colour, colour, 1.5);
                svg.Path("M0-2.4V2M0 3.2V5", "none", paper, 2);
                break;
            case PolicyAction.Requests:
                svg.Path("M0-7 7 0 0 7-7 0z", paper, colour, 1.75);
                break;
            default:
                svg.Path("M-6.5-5.5h13v8.5h-6.5l-3.5 3.6v-3.6h-3z", paper, colour, 1.75);
                break;
        }
    }
}
