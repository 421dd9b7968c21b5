namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>An event as a link.</summary>
/// <param name="Words">What is shown of it: its date, or its headline.</param>
/// <param name="Href">Its page.</param>
/// <param name="Label">Its headline and date, for those who hear the link alone.</param>
public sealed record EventLink(string Words, string Href, string Label);
