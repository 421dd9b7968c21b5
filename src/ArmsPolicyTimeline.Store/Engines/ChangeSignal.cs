namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>Counts the changes of a database that this process knows of, while it hears of all of them.</summary>
internal sealed class ChangeSignal
{
    private long changes;
    private volatile bool isHeard;

    /// <summary>Told of each change.</summary>
    public event EventHandler? Changed;

    /// <summary>How many changes there were; null while some may go unheard.</summary>
    public long? Count => isHeard ? Interlocked.Read(ref changes) : null;

    public void Change()
    {
        Interlocked.Increment(ref changes);
        Changed?.Invoke(this, EventArgs.Empty);
    }

    public void Hear(bool every) => isHeard = every;
}
