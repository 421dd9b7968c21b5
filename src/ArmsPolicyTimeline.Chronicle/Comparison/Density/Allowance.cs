namespace ArmsPolicyTimeline.Chronicle.Comparison.Density;

/// <summary>
/// Shares what a page has room for among its rows, by their counts alone: the same counts give the same picture, whichever way one came to
/// it, so nothing flickers between two looks while one moves.
/// </summary>
internal static class Allowance
{
    /// <summary>The largest number up to <paramref name="most"/> for which all rows that have no more than it fit into the budget together. Rows above it are drawn another way.</summary>
    public static int Whole(IEnumerable<int> counts, int most, int budget)
    {
        var sum = 0;
        foreach (var same in counts.Where(c => c <= most).GroupBy(c => c).OrderBy(g => g.Key))
        {
            sum += same.Key * same.Count();
            if (sum > budget)
            {
                return same.Key - 1;
            }
        }

        return most;
    }
}
