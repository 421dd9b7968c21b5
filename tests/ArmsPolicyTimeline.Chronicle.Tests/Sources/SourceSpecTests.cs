using ArmsPolicyTimeline.Chronicle.Tests.Specs;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

/// <summary>Runs docs/specs/sentences.md and docs/specs/article-text.md.</summary>
public sealed class SourceSpecTests
{
    public static IEnumerable<TheoryDataRow<SpecRow>> SentenceRows => SpecTable.Theory("sentences.md");

    public static IEnumerable<TheoryDataRow<SpecRow>> TextRows => SpecTable.Theory("article-text.md");

    [Theory]
    [MemberData(nameof(SentenceRows))]
    public void A_text_has_its_sentences(SpecRow row) => Assert.Equal(row["Sentences"], string.Join(" ‖ ", Reading.Sentences(row["Text"])));

    [Theory]
    [MemberData(nameof(TextRows))]
    public void A_file_has_its_text_and_its_cuts(SpecRow row)
    {
        var text = Reading.Text(Reading.File(row["File"]));
        Assert.Equal(row["Text"], Reading.Paragraphs(text));
        if (row.Cells.TryGetValue("Cut", out var cuts))
        {
            Assert.Equal(cuts, string.Join(", ", text.Cuts.Select(cut => cut.Reason)));
        }
    }
}
