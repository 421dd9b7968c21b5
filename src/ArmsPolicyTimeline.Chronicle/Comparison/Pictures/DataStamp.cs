namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>Names a state of the data by the beginning of its content hash: equal content has an equal stamp.</summary>
public static class DataStamp
{
    /// <summary>How many characters of the hash are shown.</summary>
    public const int Length = 12;

    /// <summary>The stamp of a version.</summary>
    /// <param name="version">The version of a <see cref="ChronicleSnapshot"/>.</param>
    public static string Of(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.Length <= Length ? version : version[..Length];
    }

    /// <summary>"Data 3f2a91c0d1e2."</summary>
    /// <param name="version">The version of a <see cref="ChronicleSnapshot"/>.</param>
    public static string Words(string version) => $"Data {Of(version)}.";
}
