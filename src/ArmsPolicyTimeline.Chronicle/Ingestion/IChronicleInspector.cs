namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>Looks at what is stored as a whole. Implemented by the Store project.</summary>
public interface IChronicleInspector
{
    /// <summary>Counts, versions and checks of all that is stored.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    Task<ChronicleReport> InspectAsync(CancellationToken cancel);
}
