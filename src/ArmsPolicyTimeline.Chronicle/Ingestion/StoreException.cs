namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>The store cannot do what it was asked; nothing is half done. The message says what, where and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>A failure of a kind, with its message and what caused it.</summary>
    public StoreException(StoreFailure failure, string message, Exception? cause = null)
        : base(message, cause) => Failure = failure;

    /// <summary>A failure to write. <paramref name="message"/> says why.</summary>
    public StoreException(string message)
        : this(StoreFailure.NotWritable, message)
    {
    }

    /// <summary>A failure to write. <paramref name="message"/> says why.</summary>
    public StoreException(string message, Exception cause)
        : this(StoreFailure.NotWritable, message, cause)
    {
    }

    /// <summary>A failure to write.</summary>
    public StoreException()
        : this("The store cannot be written.")
    {
    }

    /// <summary>What kind of failure it is.</summary>
    public StoreFailure Failure { get; }
}
