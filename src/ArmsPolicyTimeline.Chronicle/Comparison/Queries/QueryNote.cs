namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>A value of the address that was left out.</summary>
/// <param name="Parameter">Its parameter.</param>
/// <param name="Value">The value, shortened to 64 characters.</param>
/// <param name="Reason">Why, and what would do, as a clause without full stop.</param>
public sealed record QueryNote(string Parameter, string Value, string Reason)
{
    /// <summary>A sentence for the reader.</summary>
    public string Words => $"Left out {Parameter} “{Value}”: {Reason}.";
}
