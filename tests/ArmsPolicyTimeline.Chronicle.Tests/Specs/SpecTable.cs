using ArmsPolicyTimeline.Chronicle.Tests.Repository;

namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>Reads the tables of <c>docs/specs/*.md</c>, so that tests execute what the pages say.</summary>
public static class SpecTable
{
    /// <summary>The rows of all tables of a page, in order; with a heading, only those below it.</summary>
    /// <param name="page">File name in <c>docs/specs</c>.</param>
    /// <param name="heading">Text of a heading, or null.</param>
    public static IReadOnlyList<SpecRow> Read(string page, string? heading = null)
    {
        var rows = Rows("docs/specs/" + page, RepositoryFiles.Lines("docs/specs/" + page)).Where(row => heading is null || string.Equals(row.Heading, heading, StringComparison.Ordinal)).ToList();
        Assert.True(rows.Count > 0, $"docs/specs/{page} has no table{(heading is null ? "" : $" below '{heading}'")}.");
        return rows;
    }

    /// <summary>The same for a theory: one test a row.</summary>
    public static IEnumerable<TheoryDataRow<SpecRow>> Theory(string page, string? heading = null) => Read(page, heading).Select(row => new TheoryDataRow<SpecRow>(row) { Label = row.ToString() });

    private static IEnumerable<SpecRow> Rows(string page, string[] lines)
    {
        var heading = "";
        string[]? columns = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith('#'))
            {
                (heading, columns) = (line.TrimStart('#').Trim(), null);
            }
            else if (!line.StartsWith('|'))
            {
                columns = null;
            }
            else if (columns is null)
            {
                columns = Cells(line);
                i++;
            }
            else
            {
                var cells = Cells(line);
                Assert.True(cells.Length == columns.Length, $"{page}:{i + 1} has {cells.Length} cells, the table {columns.Length} columns.");
                yield return new SpecRow(page, i + 1, heading, columns.Zip(cells).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal));
            }
        }
    }

    private static string[] Cells(string line) =>
        [.. line.Trim('|').Replace(@"\|", "\0", StringComparison.Ordinal).Split('|').Select(cell => Bare(cell.Trim().Replace('\0', '|')))];

    private static string Bare(string cell) => cell.Length > 1 && cell[0] == '`' && cell[^1] == '`' && cell.AsSpan(1, cell.Length - 2).IndexOf('`') < 0 ? cell[1..^1] : cell;
}
