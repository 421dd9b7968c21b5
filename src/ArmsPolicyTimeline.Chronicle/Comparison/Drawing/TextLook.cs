namespace ArmsPolicyTimeline.Chronicle.Comparison.Drawing;

/// <summary>How a line of text looks.</summary>
/// <param name="Size">Pixels.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal readonly record struct TextLook(double Size, string Fill, bool IsBold = false)
{
    public double WidthOf(string words) => CharacterWidths.Of(words, Size, IsBold);

    public string Fit(string words, double room) => CharacterWidths.Fit(words, room, Size, IsBold);
}
