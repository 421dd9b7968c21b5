using System.Globalization;
using System.Text.Json.Nodes;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Citing.Files;
using ArmsPolicyTimeline.Chronicle.Citing.Names;
using ArmsPolicyTimeline.Chronicle.Citing.Styles;
using ArmsPolicyTimeline.Chronicle.Tests.Specs;

namespace ArmsPolicyTimeline.Chronicle.Tests.Citing;

/// <summary>Runs docs/specs/references.md.</summary>
public sealed class ReferenceSpecTests
{
    private const string LineEnd = " ⏎ ";

    public static IEnumerable<TheoryDataRow<SpecRow>> Rows(string heading) => SpecTable.Theory(SpecWorks.Page, heading);

    [Theory]
    [MemberData(nameof(Rows), "Author lines")]
    public void An_author_line_names_its_authors(SpecRow row) =>
        Assert.Equal(row["Authors"], string.Join(" + ", AuthorLine.Parse(row["Line"], row["Publisher"], row["Language"]).Select(Parts)));

    [Theory]
    [MemberData(nameof(Rows), "APA entries")]
    public void An_entry_is_written_as_APA_asks(SpecRow row) => Assert.Equal(row["Expected"], Marked(ApaStyle.Entry(Work(row))));

    [Theory]
    [MemberData(nameof(Rows), "APA in the text")]
    public void A_work_is_cited_in_the_text_as_APA_asks(SpecRow row) => Assert.Equal(row["Expected"], Marked(ApaStyle.InText(Work(row), "", Paragraph(row))));

    [Theory]
    [MemberData(nameof(Rows), "APA lists")]
    public void A_list_is_ordered_and_lettered_as_APA_asks(SpecRow row) =>
        Assert.Equal(row["Expected"], string.Join(LineEnd, ApaStyle.List(row["Works"].Split(' ').Select(w => SpecWorks.All[w])).Select(Marked)));

    [Theory]
    [MemberData(nameof(Rows), "Chicago entries")]
    public void An_entry_is_written_as_Chicago_asks(SpecRow row) => Assert.Equal(row["Expected"], Marked(ChicagoStyle.Entry(Work(row))));

    [Theory]
    [MemberData(nameof(Rows), "Chicago notes")]
    public void A_note_is_written_as_Chicago_asks(SpecRow row) => Assert.Equal(row["Expected"], Marked(ChicagoStyle.Note(Work(row), Paragraph(row))));

    [Theory]
    [MemberData(nameof(Rows), "MLA entries")]
    public void An_entry_is_written_as_MLA_asks(SpecRow row) => Assert.Equal(row["Expected"], Marked(MlaStyle.Entry(Work(row))));

    [Theory]
    [MemberData(nameof(Rows), "MLA in the text")]
    public void A_work_is_cited_in_the_text_as_MLA_asks(SpecRow row) => Assert.Equal(row["Expected"], Marked(MlaStyle.InText(Work(row), Paragraph(row))));

    [Theory]
    [MemberData(nameof(Rows), "BibTeX")]
    public void A_work_is_written_as_BibTeX(SpecRow row) => Assert.Equal(row["Expected"], Lines(BibtexFile.Entry(Work(row))));

    [Theory]
    [MemberData(nameof(Rows), "RIS")]
    public void A_work_is_written_as_RIS(SpecRow row) => Assert.Equal(row["Expected"], Lines(RisFile.Entry(Work(row))));

    [Theory]
    [MemberData(nameof(Rows), "CSL-JSON")]
    public void A_work_is_written_as_CSL_JSON(SpecRow row) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(row["Expected"]), JsonNode.Parse(CslJsonFile.Write([(Work(row), "")]))![0]), CslJsonFile.Write([(Work(row), "")]));

    private static CslItem Work(SpecRow row) => SpecWorks.All[row["Work"]];

    private static int? Paragraph(SpecRow row) => row["Paragraph"].Length == 0 ? null : int.Parse(row["Paragraph"], CultureInfo.InvariantCulture);

    private static string Marked(StyledText text) => string.Concat(text.Runs.Select(r => r.IsItalic ? $"*{r.Text}*" : r.Text));

    private static string Lines(string file) => string.Join(LineEnd, file.Split(["\r\n", "\n"], StringSplitOptions.RemoveEmptyEntries).Select(l => l.Trim()));

    private static string Parts(CslName name) =>
        name.Literal is { } literal ? $"\"{literal}\"" : string.Join(" | ", new[] { name.Family, name.Given, name.Particle, name.Suffix }).TrimEnd(' ', '|');
}
