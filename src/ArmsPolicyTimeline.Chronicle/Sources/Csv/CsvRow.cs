using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Sources.Csv;

/// <summary>A row of a <see cref="CsvTable"/>, with as many fields as the table has columns.</summary>
public sealed class CsvRow
{
    private readonly FrozenDictionary<string, int> columns;
    private readonly ImmutableArray<string> fields;

    internal CsvRow(int line, FrozenDictionary<string, int> columns, ImmutableArray<string> fields)
    {
        Line = line;
        this.columns = columns;
        this.fields = fields;
    }

    /// <summary>Number of the line where the row starts, from 1; a quoted field may run over several lines.</summary>
    public int Line { get; }

    /// <summary>The field of a column, as it stands in the file; null where it is empty or the table has no such column.</summary>
    public string? Value(string column) => columns.TryGetValue(column, out var at) && fields[at].Length > 0 ? fields[at] : null;
}
