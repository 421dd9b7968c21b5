namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>What storing an article did.</summary>
/// <param name="SourceId">The source it belongs to.</param>
/// <param name="IsNewSource">Whether it is the source's first article.</param>
/// <param name="EventCount">How many events the source reports now.</param>
public sealed record StoredArticle(string SourceId, bool IsNewSource, int EventCount);
