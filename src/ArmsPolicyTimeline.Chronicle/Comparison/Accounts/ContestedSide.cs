namespace ArmsPolicyTimeline.Chronicle.Comparison.Accounts;

/// <summary>What one source says of a contested standing.</summary>
/// <param name="Source">Its publisher, or title.</param>
/// <param name="Says">"Prohibits".</param>
/// <param name="Quote">Its words.</param>
/// <param name="Href">The passage on the page of the source.</param>
public sealed record ContestedSide(string Source, string Says, string Quote, string Href);
