namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>Lets one ingestion run at a time, on whatever node. Implemented by the Store project where the database is one of several nodes.</summary>
public interface IIngestionTurn
{
    /// <summary>Takes the turn, waiting a little for another ingestion; it is given back when what is returned is disposed of, or its process ends.</summary>
    /// <param name="cancel">Stops the waiting.</param>
    /// <exception cref="StoreException">The other goes on, or the database cannot be reached.</exception>
    Task<IAsyncDisposable> TakeAsync(CancellationToken cancel);
}
