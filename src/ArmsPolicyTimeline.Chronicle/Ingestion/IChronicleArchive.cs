namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>Writes the whole dataset into one file and takes it in again. Implemented by the Store project.</summary>
public interface IChronicleArchive
{
    /// <summary>Writes all that is stored, as it stands at one moment. The same data gives the same bytes.</summary>
    /// <param name="output">Where to; need not be seekable.</param>
    /// <param name="cancel">Stops; what was written by then is no archive.</param>
    Task<ArchiveReport> WriteAsync(Stream output, CancellationToken cancel);

    /// <summary>
    /// Takes an archive in, whole or not at all; every entry is checked before anything is written. An empty store is then equal to the one that was
    /// written, with its record of changes. A store that is not empty keeps what it has, and gets the articles that it has not.
    /// </summary>
    /// <param name="input">The archive, seekable.</param>
    /// <param name="cancel">Stops; nothing is taken in then.</param>
    /// <exception cref="StoreException">The archive is damaged, or of a newer program, or the store cannot be written.</exception>
    Task<ArchiveReport> ReadAsync(Stream input, CancellationToken cancel);
}
