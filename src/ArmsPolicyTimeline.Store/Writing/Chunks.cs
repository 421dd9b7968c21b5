namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>How much is asked for at once.</summary>
internal static class Chunks
{
    /// <summary>The most ids in one question: databases allow a limited number of parameters.</summary>
    public const int Size = 250;
}
