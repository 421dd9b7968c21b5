using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Freezing;

/// <summary>A state of the data, as links name it: <c>3f2a91c0d1e2.57</c>.</summary>
/// <param name="Stamp">The data stamp: the beginning of the content hash. It says whether the data is the same.</param>
/// <param name="Number">Number of the last change there was then. It says what changed since. Null in links that have only the stamp.</param>
public sealed record DataState(string Stamp, long? Number)
{
    /// <summary>What a value of <c>data</c> looks like, as a clause for those who wrote another.</summary>
    public const string Shape = "it is a data stamp, with the number of a change behind a point: 3f2a91c0d1e2.57";

    private const int LongestStamp = 64;

    /// <summary>The state of a version.</summary>
    /// <param name="version">The version of a <see cref="ChronicleSnapshot"/>.</param>
    /// <param name="number">The number of the last change.</param>
    public static DataState Of(string version, long number) => new(DataStamp.Of(version), number);

    /// <summary>Reads it as it is written in links; null: it is none.</summary>
    public static DataState? Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var (at, number) = (value.IndexOf('.', StringComparison.Ordinal), 0L);
        var stamp = at < 0 ? value : value[..at];
        return stamp.Length is 0 or > LongestStamp || stamp.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not '-')
            || (at >= 0 && !long.TryParse(value[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out number))
                ? null
                : new(stamp.ToLowerInvariant(), at < 0 ? null : number);
    }

    /// <summary>Whether the data of a version is the same.</summary>
    public bool IsOf(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.StartsWith(Stamp, StringComparison.OrdinalIgnoreCase) && !LaterEvents.IsFrozen(version);
    }

    /// <summary>What a picture or a file says of it; empty where the data is the same, or no state is asked for.</summary>
    /// <param name="asked">The state that the link names.</param>
    /// <param name="version">Version of the data that is shown.</param>
    public static string Words(DataState? asked, string version) => asked switch
    {
        null => "",
        _ when LaterEvents.IsFrozen(version) => $"Frozen to data {asked.Stamp}: events that came since are left out; those corrected or re-coded since are as they are now.",
        _ when asked.IsOf(version) => "",
        _ => $"Made with data {asked.Stamp}, which has changed: this is what is known now.",
    };

    /// <inheritdoc/>
    public override string ToString() => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Stamp}.{number}") : Stamp;
}
