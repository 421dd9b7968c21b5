namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>A file that was not read.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Reason">What is wrong and what to do, as a clause that can stand behind the path and a colon.</param>
public sealed record IngestionFailure(string Path, string Reason)
{
    /// <summary>One line to print.</summary>
    public override string ToString() => $"{Path}: {Reason}";
}
