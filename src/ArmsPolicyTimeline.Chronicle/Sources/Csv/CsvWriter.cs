using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ArmsPolicyTimeline.Chronicle.Sources.Csv;

/// <summary>
/// Writes tables as CSV (RFC 4180): fields separated by commas, quoted with <c>"</c> where they hold commas, quotes (doubled) or
/// line ends, every row ended by CRLF. Save as UTF-8. Safe to open in a spreadsheet: a field that one would take for a formula,
/// because it begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a carriage return, gets an apostrophe before it.
/// </summary>
public static class CsvWriter
{
    /// <summary>The media type of what is written, for an answer over HTTP.</summary>
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>A whole table: the header, then the rows.</summary>
    /// <param name="columns">Names of the columns.</param>
    /// <param name="rows">Rows with one field for each column.</param>
    /// <exception cref="ArgumentException">A row has more or fewer fields than there are columns.</exception>
    public static string Write(ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder(Line(columns.AsSpan()));
        foreach (var row in rows)
        {
            if (row.Length != columns.Length)
            {
                throw new ArgumentException(Wrong(row.Length, columns.Length), nameof(rows));
            }

            text.Append(Line(row.AsSpan()));
        }

        return text.ToString();
    }

    /// <summary>One row with its CRLF. <c>Line("a", "b, c")</c> is <c>a,"b, c"</c>.</summary>
    public static string Line(params ReadOnlySpan<string> fields)
    {
        // A line without anything would be read as no row.
        var line = new StringBuilder(fields is [""] ? "\"\"" : "");
        for (var at = 0; at < fields.Length; at++)
        {
            line.Append(at == 0 ? "" : ",").Append(Field(fields[at]));
        }

        return line.Append("\r\n").ToString();
    }

    /// <summary>A field as no spreadsheet takes it for a formula: with an apostrophe before it where one would.</summary>
    public static string Safe(string value) => value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value;

    private static string Field(string value)
    {
        var safe = Safe(value);
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Wrong(int found, int wanted) =>
        string.Create(CultureInfo.InvariantCulture, $"A row has {found} fields where there are {wanted} columns.");
}
