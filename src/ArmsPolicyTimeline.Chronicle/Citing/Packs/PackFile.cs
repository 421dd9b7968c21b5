namespace ArmsPolicyTimeline.Chronicle.Citing.Packs;

/// <summary>A file of a citation pack.</summary>
/// <param name="Name">Its name, ASCII.</param>
/// <param name="Text">What is in it; saved as UTF-8 without byte-order mark.</param>
public sealed record PackFile(string Name, string Text);
