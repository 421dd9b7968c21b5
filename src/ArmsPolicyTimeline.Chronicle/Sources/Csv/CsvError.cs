using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Sources.Csv;

/// <summary>What is wrong in a CSV text, and where.</summary>
/// <param name="Line">Number of the line where the row starts, from 1.</param>
/// <param name="Column">Name of the column; null where the row as a whole is wrong.</param>
/// <param name="Reason">What is wrong and what to do, as a clause.</param>
public sealed record CsvError(int Line, string? Column, string Reason)
{
    /// <summary>The error as it stands behind a file name: <c>12: class: …</c>.</summary>
    public override string ToString() =>
        Column is null ? string.Create(CultureInfo.InvariantCulture, $"{Line}: {Reason}") : string.Create(CultureInfo.InvariantCulture, $"{Line}: {Column}: {Reason}");
}
