namespace ArmsPolicyTimeline.Web.Freezing;

/// <summary>What a page says of the state of the data that its link names.</summary>
/// <param name="Words">Sentences.</param>
/// <param name="ChangesHref">The changes since, of what the page shows; null where there are none.</param>
public sealed record FreezeNote(string Words, string? ChangesHref);
