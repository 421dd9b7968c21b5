namespace ArmsPolicyTimeline.Chronicle.Comparison;

/// <summary>Events of a snapshot are no longer in the store: somebody has written since. The answer has to be made anew, of a new snapshot.</summary>
public sealed class EventsMovedException : Exception
{
    /// <summary>Says so.</summary>
    public EventsMovedException()
        : base("The events were changed while they were read.")
    {
    }

    /// <summary>Says so in these words.</summary>
    public EventsMovedException(string message)
        : base(message)
    {
    }

    /// <summary>Says so in these words, with what caused it.</summary>
    public EventsMovedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
