using ArmsPolicyTimeline.Chronicle.Sources.Csv;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

public sealed class CsvTableTests
{
    private static readonly CsvColumns Columns = new(["id"], ["name", "note"]);

    [Fact]
    public void Parse_QuotedFields_KeepsCommasQuotesAndLineEnds()
    {
        var table = Table("id,name,note\r\n1,\"Smith, \"\"Jo\"\"\",\"two\r\nlines\"\r\n2,plain,\r\n");
        Assert.Equal("Smith, \"Jo\"", table.Rows[0].Value("name"));
        Assert.Equal("two\r\nlines", table.Rows[0].Value("note"));
        Assert.Equal("plain", table.Rows[1].Value("name"));
    }

    [Theory]
    [InlineData("id\n1\n\n2\n", 2, 4)]
    [InlineData("id\r\n1\r\n2", 3, 3)]
    [InlineData("id\r1\r2\r", 3, 3)]
    [InlineData("\uFEFFid\n\n1\n2\n", 3, 4)]
    [InlineData("id,name\n1,\"a\nb\rc\r\nd\"\n2,e\n", 2, 6)]
    public void Parse_AnyLineEnds_CountsLines(string text, int firstAtLeast, int last)
    {
        var table = Table(text);
        Assert.Equal(2, table.Rows.Length);
        Assert.InRange(table.Rows[0].Line, 2, firstAtLeast);
        Assert.Equal(last, table.Rows[1].Line);
    }

    [Fact]
    public void Value_EmptyFieldOrAbsentColumn_IsNull()
    {
        var row = Table("id,name\n1,\n").Rows[0];
        Assert.Null(row.Value("name"));
        Assert.Null(row.Value("note"));
    }

    [Theory]
    [InlineData("", "1: the file is empty; its first line must name the columns id, name, note")]
    [InlineData("\r\n\n", "1: the file is empty; its first line must name the columns id, name, note")]
    [InlineData("id,nmae\n1,x\n", "1: unknown column 'nmae'; known are id, name, note")]
    [InlineData("id,name,name\n1,x,y\n", "1: name: the column is there twice")]
    [InlineData("name\nx\n", "1: id: the column is missing")]
    [InlineData("id,name\n1,x\n2\n3,y,z\n", "3: 1 field where the header has 2; a field with a comma must be quoted|4: 3 fields where the header has 2; a field with a comma must be quoted")]
    [InlineData("id,name\n1,x\n2,\"open\n3,y\n", "3: a quote is not closed")]
    [InlineData("id,name\n1,\"x\" y\n", "2: text behind a closing quote; double the quotes inside a quoted field")]
    [InlineData("id,name\n1,say \"x\"\n", "2: a quote in a field that does not start with one; quote the whole field and double the quotes in it")]
    [InlineData("\"id", "1: a quote is not closed")]
    public void Parse_BrokenText_ListsEveryErrorWithItsLine(string text, string errors)
    {
        var result = CsvTable.Parse(text, Columns);
        Assert.False(result.IsSuccess);
        Assert.Equal(errors.Split('|'), result.Errors.Select(e => e.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Parse_AnyQuotedTable_GivesTheSameFieldsBack() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>[]>(),
        fields =>
        {
            var text = "id,note\n" + string.Concat(fields.Select((f, at) => $"{at},\"{f.Get.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"));
            var read = Table(text).Rows.Select(r => r.Value("note") ?? "");
            return read.SequenceEqual(fields.Select(f => f.Get), StringComparer.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20240530, 3).WithMaxTest(300));

    [Fact]
    public void Parse_AnyText_GivesATableOrErrors() => Prop.ForAll(
        Gen.Elements('"', ',', '\n', '\r', 'a', 'i', 'd').ArrayOf().Select(c => new string(c)).ToArbitrary(),
        text =>
        {
            var result = CsvTable.Parse("id\n" + text, Columns);
            return result.IsSuccess == result.Errors.IsEmpty;
        }).Check(Config.QuickThrowOnFailure.WithReplay(20240530, 5).WithMaxTest(500));

    private static CsvTable Table(string text)
    {
        var result = CsvTable.Parse(text, Columns);
        Assert.True(result.IsSuccess, string.Join('\n', result.Errors));
        return result.Table;
    }
}
