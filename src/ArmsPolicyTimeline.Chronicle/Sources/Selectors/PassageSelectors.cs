namespace ArmsPolicyTimeline.Chronicle.Sources.Selectors;

/// <summary>What finds a passage again in its text, and what tells that either has changed; made when the passage was read and kept with it.</summary>
/// <param name="Quote">Its words and those around it.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="PassageSha256">SHA-256 of the passage's UTF-8 bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="TextSha256">SHA-256 of the whole text's UTF-8 bytes (<see cref="SourceText.Id"/>).</param>
/// <param name="NormaliserVersion">Version of the normaliser that made the text (<see cref="SourceText.NormaliserVersion"/>).</param>
public sealed record PassageSelectors(TextQuoteSelector Quote, TextPositionSelector Position, string PassageSha256, string TextSha256, int NormaliserVersion);
