namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>One row of a table of a specification.</summary>
/// <param name="Page">The page, for messages.</param>
/// <param name="Line">The line of the row, from 1.</param>
/// <param name="Heading">The heading above the table.</param>
/// <param name="Cells">The cells by the names of their columns; a cell that is all code is without its backticks.</param>
public sealed record SpecRow(string Page, int Line, string Heading, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a column.</summary>
    public string this[string column] => Cells.TryGetValue(column, out var cell) ? cell : throw new ArgumentException($"{this} has no column '{column}'.", nameof(column));

    /// <summary>Page and line.</summary>
    public override string ToString() => $"{Page}:{Line}";
}
