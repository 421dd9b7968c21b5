namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>Tells when somebody, on this node or another, has stored something. Implemented by the Store project.</summary>
public interface IChronicleWatch
{
    /// <summary>
    /// One element for each change, or for some that came together; ends at once where the database tells nobody, as then each reading asks.
    /// While it is enumerated, <see cref="IChronicleReader.ReadAsync"/> need not ask.
    /// </summary>
    /// <param name="cancel">Ends it.</param>
    IAsyncEnumerable<DateTimeOffset> ChangesAsync(CancellationToken cancel);
}
