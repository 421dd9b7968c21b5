namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>The events of one month, or one year where there are many.</summary>
/// <param name="Name">"May 2024", "2024".</param>
/// <param name="Tally">How many.</param>
/// <param name="Href">The timeline of these days.</param>
public sealed record FigureColumn(string Name, Tally Tally, string Href);
