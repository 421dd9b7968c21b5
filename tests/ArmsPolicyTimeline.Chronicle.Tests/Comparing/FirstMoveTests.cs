using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparing;

/// <summary>Who was first and how far behind the others were, counted by hand.</summary>
public sealed class FirstMoveTests
{
    [Theory]
    [InlineData("2024-05-02 2024-05-28 2024-05-30", "0", "0..0 26..26 28..28")]
    [InlineData("2024-05-28 2024-05-02", "1", "26..26 0..0")]
    [InlineData("2024-05-02", "0", "0..0")]
    [InlineData("2024-05-02 none 2024-06-01", "0", "0..0 none 30..30")]
    [InlineData("none none", "", "none none")]
    public void Known_days(string reached, string first, string behind) => Check(reached, first, behind);

    [Theory]
    [InlineData("2024-05-02 2024-11-01/2024-11-30", "0", "0..0 183..212")]
    [InlineData("2024-05-01/2024-05-31 2024-06-03", "0", "0..0 3..33")]
    [InlineData("2024-05-01/2024-05-10 2024-05-08/2024-05-31", "0 1", "0..2 0..30")]
    [InlineData("2024-05-15 2024-05-15", "0 1", "0..0 0..0")]
    [InlineData("2024-05-01/2024-05-31 2024-05-20 2024-06-10", "0 1", "0..11 0..19 21..40")]
    public void Days_that_a_source_leaves_open(string reached, string first, string behind) => Check(reached, first, behind);

    /// <summary>Nothing is counted from a day that nobody names, save that whoever had come before all others was first.</summary>
    [Theory]
    [InlineData("2024-05-02 ../2024-06-30", "0", "0..0 ?..59")]
    [InlineData("2024-05-02 ../2024-05-02 2024-05-12", "0", "0..0 ?..0 10..10")]
    [InlineData("../2024-01-01 2024-05-02 ../2024-06-30", "0", "0..0 122..? ?..?")]
    [InlineData("../2024-01-01 ../2024-02-01 2024-05-02", "0 1", "?..? ?..? 122..?")]
    [InlineData("../2024-06-30 ../2024-02-01", "0 1", "?..? ?..?")]
    [InlineData("../2024-06-30 none", "0", "0..0 none")]
    public void Days_that_nobody_names(string reached, string first, string behind) => Check(reached, first, behind);

    private static void Check(string reached, string first, string behind)
    {
        var move = FirstMove.Of([.. reached.Split(' ').Select(Span)]);
        Assert.Equal(first, string.Join(' ', move.First));
        Assert.Equal(behind, string.Join(' ', move.Behind.Select(b => b is null ? "none" : $"{Number(b.Least)}..{Number(b.Most)}")));
    }

    private static string Number(int? days) => days is { } known ? FormattableString.Invariant($"{known}") : "?";

    private static DaySpan? Span(string text) => text.Split('/') switch
    {
        ["none"] => null,
        ["..", var by] => new(null, Day(by)),
        [var first, var last] => new(Day(first), Day(last)),
        [var day] => DaySpan.Day(Day(day)),
        _ => throw new ArgumentException(text, nameof(text)),
    };

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
