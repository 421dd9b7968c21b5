namespace ArmsPolicyTimeline.Store.Search;

/// <summary>An event that a search found, and a piece of its passages with the words found between U+0001 and U+0002.</summary>
internal sealed record SearchHit(string EventId, string Snippet);
