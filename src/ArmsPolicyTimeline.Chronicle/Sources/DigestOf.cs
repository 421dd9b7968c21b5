namespace ArmsPolicyTimeline.Chronicle.Sources;

/// <summary>Says of a digest which file it is the digest of.</summary>
/// <param name="FileName">The original's file name.</param>
/// <param name="Sha256">SHA-256 of the original's bytes, 64 lower-case hexadecimal digits.</param>
public sealed record DigestOf(string FileName, string Sha256);
