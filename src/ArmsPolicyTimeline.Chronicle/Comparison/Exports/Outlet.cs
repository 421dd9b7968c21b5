namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>Where a writer writes to and a reader takes from in turn: what was taken is kept no longer, so nobody can go back.</summary>
internal sealed class Outlet : MemoryStream
{
    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <summary>What was written since the last time.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        var taken = ToArray();
        SetLength(0);
        return taken;
    }
}
