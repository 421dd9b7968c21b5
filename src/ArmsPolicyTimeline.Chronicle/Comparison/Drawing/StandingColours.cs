namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>The colours of one standing, those of the page (tokens.css).</summary>
/// <param name="Fill">The body of a band.</param>
/// <param name="Line">Its pattern.</param>
/// <param name="Edge">Its outline.</param>
/// <param name="Text">The word.</param>
internal sealed record StandingColours(string Fill, string Line, string Edge, string Text);
