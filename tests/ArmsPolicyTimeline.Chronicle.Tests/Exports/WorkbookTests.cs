using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;

namespace ArmsPolicyTimeline.Chronicle.Tests.Exports;

/// <summary>Workbooks, opened as what they are: a zip of XML.</summary>
public sealed class WorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\ttab", "'\ttab")]
    [InlineData("2024-05-30", "2024-05-30")]
    [InlineData(" <b>&\"'  ", " <b>&\"'  ")]
    [InlineData("two\nlines", "two\nlines")]
    [InlineData("_x000D_", "_x005F_x000D_")]
    [InlineData("a\u0001b\uFFFEc", "abc")]
    [InlineData("中文 👩‍🚀", "中文 👩‍🚀")]
    public void A_cell_is_text_and_safe(string value, string cell)
    {
        var sheet = Sheet(["a"], [[value]]);
        var found = sheet.Descendants(Main + "c").Single(c => c.Attribute("r")!.Value == "A2");
        Assert.Equal("inlineStr", found.Attribute("t")!.Value);
        Assert.Equal(cell, found.Descendants(Main + "t").Single().Value);
        Assert.Empty(sheet.Descendants(Main + "f"));
    }

    [Fact]
    public void A_sheet_has_a_header_that_stays_and_a_row_for_each_row()
    {
        ImmutableArray<string> columns = [.. Enumerable.Range(0, 30).Select(i => $"c{i}")];
        var sheet = Sheet(columns, Enumerable.Range(0, 5_000).Select(i => columns.Select(c => $"{c} {i}").ToImmutableArray()));
        Assert.Equal("frozen", sheet.Descendants(Main + "pane").Single().Attribute("state")!.Value);
        Assert.Equal(5_001, sheet.Descendants(Main + "row").Count());
        Assert.Equal(["A1", "Z1", "AA1", "AD1"], sheet.Descendants(Main + "row").First().Elements().Select(c => c.Attribute("r")!.Value).Where((_, i) => i is 0 or 25 or 26 or 29));
        Assert.Equal("c29 4999", sheet.Descendants(Main + "c").Last().Value);
    }

    [Fact]
    public void A_cell_is_no_longer_than_spreadsheets_take()
    {
        var cell = Sheet(["a"], [[new string('w', 40_000)]]).Descendants(Main + "t").Last().Value;
        Assert.Equal((Workbook.LongestCell, '…'), (cell.Length, cell[^1]));
    }

    [Fact]
    public void Large_workbooks_come_in_pieces()
    {
        var random = new Random(7);
        var pieces = Workbook.Write(["a"], Enumerable.Range(0, 20_000).Select(_ => ImmutableArray.Create($"{random.NextInt64():x}{random.NextInt64():x}"))).ToList();
        Assert.InRange(pieces.Count, 3, 100);
    }

    private static XDocument Sheet(ImmutableArray<string> columns, IEnumerable<ImmutableArray<string>> rows)
    {
        using var archive = new ZipArchive(new MemoryStream([.. Workbook.Write(columns, rows).SelectMany(p => p.ToArray())]));
        Assert.All(archive.Entries, entry => Assert.NotNull(Xml(entry).Root));
        return Xml(archive.GetEntry("xl/worksheets/sheet1.xml")!);
    }

    private static XDocument Xml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }
}
