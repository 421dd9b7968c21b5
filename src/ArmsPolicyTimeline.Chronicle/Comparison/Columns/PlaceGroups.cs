namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>The places of events by code, each group in the order of the timeline.</summary>
public sealed class PlaceGroups
{
    private readonly int[] places;
    private readonly int[] starts;

    internal PlaceGroups(int[] places, int[] starts) => (this.places, this.starts) = (places, starts);

    /// <summary>The places of a code.</summary>
    public ArraySegment<int> this[int code] => code < 0 ? ArraySegment<int>.Empty : new(places, starts[code], starts[code + 1] - starts[code]);
}
