using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ArmsPolicyTimeline.Chronicle.Sources.Csv;

/// <summary>What reading a CSV text gave: a table, or everything that is wrong with the text.</summary>
public sealed record CsvResult
{
    internal CsvResult(CsvTable? table, ImmutableArray<CsvError> errors) => (Table, Errors) = (table, errors);

    /// <summary>The table; null exactly when there are <see cref="Errors"/>.</summary>
    public CsvTable? Table { get; }

    /// <summary>All errors, in the order of lines; empty on success.</summary>
    public ImmutableArray<CsvError> Errors { get; }

    /// <summary>Whether there is a table.</summary>
    [MemberNotNullWhen(true, nameof(Table))]
    public bool IsSuccess => Table is not null;
}
