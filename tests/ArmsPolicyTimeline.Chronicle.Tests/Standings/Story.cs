namespace ArmsPolicyTimeline.Chronicle.Tests.Standings;

/// <summary>A story of a specification: a heading of the third level with two tables, what is given and what follows.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Given">Rows of the first table, by column.</param>
/// <param name="Expected">Rows of the second table, by column.</param>
/// <param name="Columns">Columns of the second table.</param>
public sealed record Story(
    string Title,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Given,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Expected,
    IReadOnlyList<string> Columns)
{
    public override string ToString() => Title;

    public static IReadOnlyList<Story> ReadAll(IEnumerable<string> lines)
    {
        var stories = new List<Story>();
        foreach (var section in Sections(lines))
        {
            var tables = Tables(section.Body).ToList();
            Assert.True(tables.Count == 2, $"{section.Title}: two tables, not {tables.Count}");
            stories.Add(new(section.Title, Rows(tables[0]), Rows(tables[1]), tables[1][0]));
        }

        return stories;
    }

    private static IEnumerable<(string Title, List<string> Body)> Sections(IEnumerable<string> lines)
    {
        (string Title, List<string> Body)? open = null;
        foreach (var line in lines)
        {
            if (line.StartsWith('#'))
            {
                if (open is { } done)
                {
                    yield return done;
                }

                open = line.StartsWith("### ", StringComparison.Ordinal) ? (line[4..], []) : null;
            }
            else
            {
                open?.Body.Add(line);
            }
        }

        if (open is { } last)
        {
            yield return last;
        }
    }

    private static IEnumerable<List<string[]>> Tables(List<string> body)
    {
        var table = new List<string[]>();
        foreach (var line in body.Append(""))
        {
            if (line.StartsWith('|'))
            {
                table.Add([.. line.Trim('|', ' ').Split('|').Select(c => c.Trim())]);
            }
            else if (table.Count > 0)
            {
                table.RemoveAt(1);
                yield return table;
                table = [];
            }
        }
    }

    private static List<IReadOnlyDictionary<string, string>> Rows(List<string[]> table) =>
        [.. table.Skip(1).Select(row => (IReadOnlyDictionary<string, string>)table[0].Index().ToDictionary(c => c.Item, c => c.Index < row.Length ? row[c.Index] : "", StringComparer.Ordinal))];
}
