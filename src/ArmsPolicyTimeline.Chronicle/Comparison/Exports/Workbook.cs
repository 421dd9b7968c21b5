using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>
/// Writes a table as a workbook of one sheet (Office Open XML, ECMA-376). Every cell is text, dates too, so that nothing is run and no date is made
/// more precise; the cells are those of the CSV. The header stays in sight. The same table gives the same bytes.
/// </summary>
public static class Workbook
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A cell holds no more characters than that.</summary>
    public const int LongestCell = 32_767;

    private const int PieceSize = 1 << 16;
    private const string Xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly (string Path, string Content)[] Parts =
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"),
        ("_rels/.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{OfficeRelations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"rId1\" Type=\"{OfficeRelations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{OfficeRelations}/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{OfficeRelations}\"><sheets><sheet name=\"Events\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"),
    ];

    /// <summary>The workbook piece by piece; rows are asked for as the pieces are.</summary>
    /// <param name="columns">Names of the columns.</param>
    /// <param name="rows">Rows with one field for each column, at most 1,048,575.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> Write(ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var outlet = new Outlet();
        using (var archive = new ZipArchive(outlet, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Parts)
            {
                using var part = Part(archive, path);
                part.Write(content);
            }

            using var sheet = Part(archive, "xl/worksheets/sheet1.xml");
            sheet.Write($"<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"{columns.Length.ToString(CultureInfo.InvariantCulture)}\" width=\"22\" customWidth=\"1\"/></cols><sheetData>");
            sheet.Write(Row(columns, 1, style: 1));
            var number = 1;
            foreach (var row in rows)
            {
                sheet.Write(Row(row, ++number, style: 0));
                if (outlet.Length >= PieceSize)
                {
                    yield return outlet.Take();
                }
            }

            sheet.Write("</sheetData></worksheet>");
        }

        yield return outlet.Take();
    }

    private static StreamWriter Part(ZipArchive archive, string path)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Timeless;
        var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14);
        writer.Write(Xml);
        return writer;
    }

    private static string Row(ImmutableArray<string> fields, int number, int style)
    {
        var row = new StringBuilder();
        row.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var column = 0; column < fields.Length; column++)
        {
            if (fields[column].Length > 0)
            {
                row.Append(CultureInfo.InvariantCulture, $"<c r=\"{Letters(column)}{number}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Text(fields[column])}</t></is></c>");
            }
        }

        return row.Append("</row>").ToString();
    }

    private static string Text(string field)
    {
        var safe = CsvWriter.Safe(field);
        return XmlText.Of(Escaped(safe.Length > LongestCell ? safe[..(LongestCell - 1)] + "…" : safe));
    }

    // _x000D_ stands for a character by its number (ECMA-376, part 1, 22.9.2.19), so an underscore that looks like that is written by its own.
    private static string Escaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? text.Replace("_x", "_x005F_x", StringComparison.Ordinal) : text;

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
