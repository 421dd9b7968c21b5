namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>How many events begin in each stretch of a window, by lane: the numbers of which a strip is drawn.</summary>
public sealed class LaneBuckets
{
    private readonly int[] counts;

    internal LaneBuckets(int[] counts, int lanes, int buckets)
    {
        this.counts = counts;
        Lanes = lanes;
        Buckets = buckets;
    }

    /// <summary>Number of lanes; a lane's number is its code in the column that was asked.</summary>
    public int Lanes { get; }

    /// <summary>Number of stretches, of equal length.</summary>
    public int Buckets { get; }

    /// <summary>Events of a lane that begin in a stretch.</summary>
    public int this[int lane, int bucket] => counts[(bucket * Lanes) + lane];

    /// <summary>All stretches of a lane, from left to right.</summary>
    public int[] Of(int lane)
    {
        var of = new int[Buckets];
        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            of[bucket] = this[lane, bucket];
        }

        return of;
    }
}
