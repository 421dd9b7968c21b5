namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>What one source reports.</summary>
/// <param name="Name">Publisher and title.</param>
/// <param name="Href">The source's page.</param>
/// <param name="Tally">How many events it reports.</param>
/// <param name="Alone">How many of them nobody else reports.</param>
/// <param name="EventsHref">The timeline of its events.</param>
public sealed record SourceLine(string Name, string Href, Tally Tally, int Alone, string EventsHref);
