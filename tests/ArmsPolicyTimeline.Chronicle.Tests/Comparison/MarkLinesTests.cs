using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Stems and brackets of a row as one path, a thousand wide.</summary>
public sealed class MarkLinesTests
{
    private static readonly MarkEvent Permit = new("us-permits", PolicyAction.Permits, "United States permits weapons", "30 May 2024", "/events/us-permits", "/?event=us-permits", IsSelected: false, IsWeak: false, IsAhead: false);

    private static readonly LaneMark Known = Mark(Permit, 21.4545, 21.4545, 21.4545);

    [Fact]
    public void A_known_day_has_a_long_stem() => Assert.Equal("M214.5 21.5V27.5", MarkLines.Path([Known]));

    [Fact]
    public void A_month_is_a_bracket_with_a_short_stem() =>
        Assert.Equal("M109.1 19.5V23.5H221.8V19.5M165.5 21.5V23.5", MarkLines.Path([Mark(Permit, 10.91, 16.55, 22.18)]));

    [Fact]
    public void Folded_events_are_a_flat_line() =>
        Assert.Equal("M200 23.5H214.5M214.5 21.5V23.5", MarkLines.Path([Mark(Permit, 20, 21.4545, 21.4545) with { Places = [0, 1] }]));

    [Fact]
    public void By_a_date_points_to_the_left() =>
        Assert.Equal("M200 19.5V23.5H190M193 20.5L190 23.5L193 26.5M200 21.5V23.5", MarkLines.Path([Mark(Permit, 20, 20, 20) with { IsBy = true }]));

    [Fact]
    public void What_is_not_yet_in_force_points_onward() => Assert.Equal("M195 24.5H206M203 22L206 24.5L203 27", MarkLines.Path([Mark(Permit with { IsAhead = true }, 20, 20, 20)]));

    [Fact]
    public void All_marks_of_a_row_are_one_path() => Assert.Equal("M0 21.5V27.5M214.5 21.5V27.5", MarkLines.Path([Mark(Permit, 0, 0, 0), Known]));

    private static LaneMark Mark(MarkEvent what, double start, double x, double end) =>
        new() { Event = what, Events = [what], Places = [0], SpanStart = start, X = x, SpanEnd = end, Label = what.Headline };
}
