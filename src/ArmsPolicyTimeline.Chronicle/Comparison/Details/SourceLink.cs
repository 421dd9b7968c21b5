namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>A link to a passage on the page of its source.</summary>
/// <param name="Words">"Scripps News ¶ 2".</param>
/// <param name="Href">Address.</param>
public sealed record SourceLink(string Words, string Href);
