using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Events.Followings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Draws the lines from decisions to those that followed them. In narrow pictures they would cross the names of lanes, and words alone tell.</summary>
internal sealed class TieDrawing(SvgWriter svg, Palette palette, PictureLayout layout)
{
    /// <summary>What a line means.</summary>
    public static string Words(FollowingKind kind) => kind switch
    {
        FollowingKind.ReleasedBy => "Line: released by",
        FollowingKind.ConditionalOn => "Dashed line: depends on",
        _ => "Dotted line: came after",
    };

    /// <summary>The pieces in a lane.</summary>
    public void Write(ImmutableArray<LaneTie> ties, double top, double bottom)
    {
        foreach (var tie in layout.IsNarrow ? [] : ties)
        {
            var (from, to) = (layout.At(tie.From), layout.At(tie.To));
            if (tie.Part == LaneTiePart.Leader)
            {
                var edge = tie.IsDown ? bottom - 1 : top + 1;
                Line(tie.Kind, $"M{N(from)} {N(tie.IsDown ? top + 42 : top + 3)}V{N(edge)}H{N(to)}");
            }
            else if (tie.Part == LaneTiePart.Between)
            {
                Line(tie.Kind, $"M{N(to)} {N(top)}V{N(bottom)}");
            }
            else
            {
                var tip = tie.IsDown ? top + 3 : top + 42;
                Line(tie.Kind, $"M{N(to)} {N(tie.IsDown ? top - 1 : bottom)}V{N(tip)}");
                Head(to, tip, isDown: tie.IsDown);
            }
        }
    }

    /// <summary>A line for the key.</summary>
    public void Sample(FollowingKind kind, double x, double y, double width)
    {
        Line(kind, $"M{N(x)} {N(y)}H{N(x + width - 6)}");
        svg.Path($"M{N(x + width - 6)} {N(y - 4)}l6 4-6 4z", palette.Ink2);
    }

    private void Head(double x, double y, bool isDown) => svg.Path($"M{N(x - 4)} {N(isDown ? y - 6 : y + 6)}h8l-4 {(isDown ? 6 : -6)}z", palette.Ink2);

    private void Line(FollowingKind kind, string d) => svg.Empty(
        "path",
        ("d", d),
        ("fill", "none"),
        ("stroke", palette.Ink2),
        ("stroke-width", 1.25),
        ("stroke-dasharray", kind switch
        {
            FollowingKind.ReleasedBy => "none",
            FollowingKind.ConditionalOn => "5 3",
            _ => "1.5 3",
        }));

    private static string N(double number) => SvgValue.Number(number);
}
