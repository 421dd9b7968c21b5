namespace ArmsPolicyTimeline.Web.Commands.Evaluation;

/// <summary>A table in plain text: the first column flush left, the others flush right, two blanks between.</summary>
internal sealed class TextTable
{
    private readonly List<string[]> rows = [];

    public TextTable(params string[] header) => rows.Add(header);

    public void Add(params IEnumerable<string> cells) => rows.Add([.. cells]);

    public void Write(TextWriter to)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(r => r[column].Length))];
        foreach (var row in rows)
        {
            to.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd());
        }
    }
}
