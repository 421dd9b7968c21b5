using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Moving;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Links to other days, by hand-computed windows.</summary>
public sealed class WindowMovesTests
{
    private static readonly TimeScale Year = new(new(2024, 1, 1), new(2024, 12, 31));

    [Fact]
    public void All_days_can_only_be_narrowed()
    {
        var moves = WindowMoves.Of(new(), Year, Year);
        Assert.Equal(new(null, null, "/?from=2024-04-01&to=2024-10-01", null, null), moves);
    }

    [Fact]
    public void A_window_moves_by_its_half_and_grows_to_its_double()
    {
        // 11 to 20 June is ten days: five to either side.
        var query = Query("2024-06-11", "2024-06-20");
        var moves = WindowMoves.Of(query, new(new(2024, 6, 11), new(2024, 6, 20)), Year);
        Assert.Equal("/?from=2024-06-06&to=2024-06-15", moves.Earlier);
        Assert.Equal("/?from=2024-06-16&to=2024-06-25", moves.Later);
        Assert.Equal("/?from=2024-06-13&to=2024-06-18", moves.In);
        Assert.Equal("/?from=2024-06-06&to=2024-06-25", moves.Out);
        Assert.Equal("/", moves.All);
    }

    [Fact]
    public void No_move_leaves_the_days_there_are()
    {
        var moves = WindowMoves.Of(Query("2024-12-22", "2024-12-31"), new(new(2024, 12, 22), new(2024, 12, 31)), Year);
        Assert.Null(moves.Later);
        Assert.Equal("/?from=2024-12-17&to=2024-12-31", moves.Out);
    }

    [Fact]
    public void A_window_of_four_days_is_narrow_enough() =>
        Assert.Null(WindowMoves.Of(Query("2024-06-11", "2024-06-14"), new(new(2024, 6, 11), new(2024, 6, 14)), Year).In);

    private static TimelineQuery Query(string from, string to) => new() { From = SampleEvents.Date(from), To = SampleEvents.Date(to) };
}
