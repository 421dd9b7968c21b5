namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>A clock that goes when it is told to.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2024, 12, 1, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
