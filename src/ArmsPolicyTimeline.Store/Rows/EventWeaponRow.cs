namespace ArmsPolicyTimeline.Store.Rows;

/// <summary>A weapon of an event.</summary>
internal sealed class EventWeaponRow
{
    public required string EventId { get; set; }

    public required string WeaponId { get; set; }
}
