using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Sources.Csv;

/// <summary>The columns that a kind of CSV file has. Names are compared exactly; the order in the file is free.</summary>
/// <param name="Required">Those that every file has.</param>
/// <param name="Optional">Those that a file may leave out.</param>
public sealed record CsvColumns(ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    /// <summary>Whether a file may have this column.</summary>
    public bool Contains(string column) => Required.Contains(column, StringComparer.Ordinal) || Optional.Contains(column, StringComparer.Ordinal);

    /// <summary>All names, for a message.</summary>
    public override string ToString() => string.Join(", ", Required.AddRange(Optional));
}
