using ArmsPolicyTimeline.Chronicle.Sources.Csv;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

public sealed class CsvWriterTests
{
    [Fact]
    public void Write_Rows_EndWithCrLfAndAreQuotedWhereNeeded() =>
        Assert.Equal(
            "id,name\r\n1,plain\r\n2,\"a, b\"\r\n3,\"say \"\"x\"\"\"\r\n4,\"two\nlines\"\r\n5,\r\n",
            CsvWriter.Write(["id", "name"], [["1", "plain"], ["2", "a, b"], ["3", "say \"x\""], ["4", "two\nlines"], ["5", ""]]));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@name", "'@name")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"")]
    [InlineData("1=1", "1=1")]
    [InlineData("a-b@c", "a-b@c")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData(" =1", " =1")]
    public void Line_FieldThatASpreadsheetWouldRun_GetsAnApostrophe(string field, string written) =>
        Assert.Equal($"{written},x\r\n", CsvWriter.Line(field, "x"));

    [Fact]
    public void Line_OneEmptyField_IsStillARow() => Assert.Equal("\"\"\r\n", CsvWriter.Line(""));

    [Fact]
    public void Write_RowOfAnotherLength_IsRefused() =>
        Assert.Contains("1 fields where there are 2", Assert.Throws<ArgumentException>(() => CsvWriter.Write(["a", "b"], [["1"]])).Message, StringComparison.Ordinal);

    [Fact]
    public void Write_AnyFields_AreReadBackAsTheyWere()
    {
        var field = Gen.Elements('a', ',', '"', '\n', '\r', '=', '\'', ' ', 'é').ArrayOf().Select(c => "x" + new string(c));
        Prop.ForAll(Arb.From(field.Two().ListOf()), rows =>
        {
            var table = CsvTable.Parse(CsvWriter.Write(["one", "two"], rows.Select(r => (System.Collections.Immutable.ImmutableArray<string>)[r.Item1, r.Item2])), new(["one", "two"], [])).Table!;
            Assert.Equal(rows.Select(r => (r.Item1, r.Item2)), table.Rows.Select(r => (r.Value("one")!, r.Value("two")!)));
        }).Check(Config.QuickThrowOnFailure.WithReplay(20240530, 1));
    }
}
