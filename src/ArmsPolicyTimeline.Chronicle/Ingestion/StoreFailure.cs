namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>Why the store cannot do what it was asked.</summary>
public enum StoreFailure
{
    /// <summary>The file is no database, or a damaged one; it was not touched.</summary>
    Damaged,

    /// <summary>A newer version of the program made the database; it was not touched.</summary>
    Newer,

    /// <summary>Somebody else is writing, and went on for longer than waiting is worth.</summary>
    Busy,

    /// <summary>The server of the database cannot be reached, or is just stopping or starting.</summary>
    Unreachable,

    /// <summary>The folder or file cannot be written, or the disk is full.</summary>
    NotWritable,
}
