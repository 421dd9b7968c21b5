using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace ArmsPolicyTimeline.Chronicle.Sources.Csv;

/// <summary>
/// A CSV text with a header row (RFC 4180): fields separated by commas, quoted with <c>"</c> where they hold commas, quotes (doubled)
/// or line ends. Rows end with CRLF, LF or CR; a byte-order mark and blank lines are passed over. Reading takes time linear in the text.
/// </summary>
public sealed class CsvTable
{
    private CsvTable(ImmutableArray<string> columns, ImmutableArray<CsvRow> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>The names of the columns, in the order of the file.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The rows behind the header.</summary>
    public ImmutableArray<CsvRow> Rows { get; }

    /// <summary>The table that a text holds, or every reason why it holds none.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="expected">The columns that the file must and may have.</param>
    public static CsvResult Parse(string text, CsvColumns expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expected);
        var scanner = new CsvScanner(text);
        var lines = new List<(int Line, ImmutableArray<string> Fields)>();
        while (scanner.TryReadRow(out var fields))
        {
            lines.Add((scanner.RowLine, fields));
        }

        var errors = ImmutableArray.CreateBuilder<CsvError>();
        if (lines.Count == 0)
        {
            errors.Add(scanner.Error ?? new CsvError(1, null, $"the file is empty; its first line must name the columns {expected}"));
            return new CsvResult(null, errors.ToImmutable());
        }

        var header = lines[0].Fields;
        CheckHeader(lines[0].Line, header, expected, errors);
        foreach (var (line, fields) in lines.Skip(1).Where(l => l.Fields.Length != header.Length))
        {
            errors.Add(new CsvError(line, null, WrongNumber(fields.Length, header.Length)));
        }

        if (scanner.Error is { } broken)
        {
            errors.Add(broken);
        }

        if (errors.Count > 0)
        {
            return new CsvResult(null, errors.ToImmutable());
        }

        var columns = header.Select((name, at) => (name, at)).ToFrozenDictionary(c => c.name, c => c.at, StringComparer.Ordinal);
        return new CsvResult(new CsvTable(header, [.. lines.Skip(1).Select(l => new CsvRow(l.Line, columns, l.Fields))]), []);
    }

    private static void CheckHeader(int line, ImmutableArray<string> header, CsvColumns expected, ImmutableArray<CsvError>.Builder errors)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in header)
        {
            if (!expected.Contains(name))
            {
                errors.Add(new CsvError(line, null, $"unknown column '{name}'; known are {expected}"));
            }
            else if (!seen.Add(name))
            {
                errors.Add(new CsvError(line, name, "the column is there twice"));
            }
        }

        foreach (var name in expected.Required.Where(n => !seen.Contains(n)))
        {
            errors.Add(new CsvError(line, name, "the column is missing"));
        }
    }

    private static string WrongNumber(int found, int wanted) => string.Create(
        CultureInfo.InvariantCulture,
        $"{found} field{(found == 1 ? "" : "s")} where the header has {wanted}; a field with a comma must be quoted");
}
