namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>Searches places that are in order.</summary>
internal static class OrderedPlaces
{
    /// <summary>Position of the first that is not smaller than a place; their number where all are.</summary>
    public static int PlacesFrom(this IReadOnlyList<int> places, int place)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle] < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
