namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>A passage as it is quoted.</summary>
/// <param name="Words">The words, exactly as in the source's text.</param>
/// <param name="Locator">Number of the paragraph in the source, from 1.</param>
/// <param name="IsDigest">Whether they are this site's summary of the paragraph, and no words of the source.</param>
/// <param name="Url">Absolute address of the passage on this site.</param>
public sealed record QuotedPassage(string Words, int Locator, bool IsDigest, string Url);
