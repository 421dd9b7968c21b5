using ArmsPolicyTimeline.Chronicle.Comparison.Columns;

namespace ArmsPolicyTimeline.Chronicle.Tests.Columns;

/// <summary>Sets of places at the edges of words.</summary>
public sealed class EventSetTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(64, 0, 64)]
    [InlineData(65, 63, 65)]
    [InlineData(200, 64, 128)]
    [InlineData(200, 1, 199)]
    public void A_range_holds_its_places_and_no_others(int length, int start, int end)
    {
        var range = EventSet.Range(length, start, end);

        Assert.Equal(Enumerable.Range(start, end - start), range);
        Assert.Equal(end - start, range.Count);
        Assert.Equal(length == end - start, range.IsFull);
    }

    [Fact]
    public void The_nearest_places_are_found_across_words()
    {
        var set = EventSet.Of(300, [0, 63, 64, 130, 299]);

        Assert.Equal([0, 63, 63, 64, 130, 299, -1], new[] { 0, 1, 63, 64, 65, 131, 300 }.Select(set.Next));
        Assert.Equal([-1, 0, 63, 64, 64, 130, 299], new[] { -1, 62, 63, 64, 129, 298, 500 }.Select(set.Previous));
        Assert.Equal([0, 1, 2, 3, 5], new[] { 0, 63, 64, 130, 300 }.Select(set.CountBefore));
    }
}
