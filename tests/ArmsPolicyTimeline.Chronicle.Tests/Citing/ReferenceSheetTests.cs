using ArmsPolicyTimeline.Chronicle.Citing;

namespace ArmsPolicyTimeline.Chronicle.Tests.Citing;

/// <summary>What the sheets say besides the references themselves.</summary>
public sealed class ReferenceSheetTests
{
    private const string Entry = "https://site.example/events/e";
    private const string Copy = "https://archive.example/2024/https://post.example/a";

    private static readonly ReferenceStamp Stamp = new("Denmark permits F-16", Entry, new(2026, 11, 22), "v1");

    [Fact]
    public void A_quotation_has_its_locator_and_this_sites_entry() => Assert.Equal(
        """
        “The minister said ‘yes’ on Monday.”
        Ann Lee, “A Yes,” *Northern Post*, May 30, 2024, para. 7, https://post.example/a. Via ArmsPolicyTimeline, https://site.example/events/e, as of November 22, 2026.

        """.ReplaceLineEndings("\n").Replace("*", "", StringComparison.Ordinal),
        ReferenceSheet.Of(ReferenceStyle.Quotation, List("The minister said \"yes\" on Monday.", isDigest: false)).Text);

    [Fact]
    public void A_summary_is_no_quotation_in_any_style()
    {
        foreach (var style in new[] { ReferenceStyle.Quotation, ReferenceStyle.Footnotes, ReferenceStyle.Html })
        {
            var text = ReferenceSheet.Of(style, List("The minister agrees.", isDigest: true)).Text;
            Assert.Contains("Summary by ArmsPolicyTimeline, not the words of the source:", text, StringComparison.Ordinal);
            Assert.DoesNotContain("“The minister agrees", text, StringComparison.Ordinal);
            Assert.DoesNotContain("cite=", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Markdown_quotes_in_a_block_with_a_footnote() => Assert.Equal(
        """
        > He said \*no\*.[^work-p7]

        [^work-p7]: Ann Lee, “A Yes,” *Northern Post*, May 30, 2024, para. 7, <https://post.example/a>. Via ArmsPolicyTimeline, <https://site.example/events/e>, as of November 22, 2026.

        """.ReplaceLineEndings("\n"),
        ReferenceSheet.Of(ReferenceStyle.Footnotes, List("He said *no*.", isDigest: false)).Text);

    [Fact]
    public void HTML_names_the_original_as_the_source_of_the_quotation() => Assert.Equal(
        """
        <blockquote cite="https://post.example/a">
          <p>He said &lt;no&gt;.</p>
        </blockquote>
        <p>Ann Lee, “A Yes,” <i>Northern Post</i>, May 30, 2024, para. 7, <a href="https://post.example/a">https://post.example/a</a>. Via ArmsPolicyTimeline, <a href="https://site.example/events/e">https://site.example/events/e</a>, as of November 22, 2026.</p>

        """.ReplaceLineEndings("\n"),
        ReferenceSheet.Of(ReferenceStyle.Html, List("He said <no>.", isDigest: false)).Text);

    [Theory]
    [InlineData(ReferenceStyle.Chicago, "Archived: https://post.example/a at " + Copy)]
    [InlineData(ReferenceStyle.Apa, "Archived: https://post.example/a at " + Copy)]
    [InlineData(ReferenceStyle.Mla, "Archived: https://post.example/a at " + Copy)]
    [InlineData(ReferenceStyle.Bibtex, "Archived at " + Copy + ".")]
    [InlineData(ReferenceStyle.Ris, "AV  - " + Copy)]
    [InlineData(ReferenceStyle.CslJson, "\"archive_location\": \"" + Copy + "\"")]
    public void An_archived_copy_is_named(ReferenceStyle style, string expected) =>
        Assert.Contains(expected, ReferenceSheet.Of(style, List("Yes.", isDigest: false, Copy)).Text, StringComparison.Ordinal);

    [Fact]
    public void A_note_names_one_of_the_works() =>
        Assert.Throws<ArgumentException>(() => new ReferenceList([], [new("work", [], "", Entry)], Stamp));

    private static ReferenceList List(string words, bool isDigest, string? archive = null) => new(
        [CslItem.Of("work", new("A Yes", "Northern Post", "Ann Lee", Dating.EdtfDate.Day(new(2024, 5, 30)), Url: "https://post.example/a", Archived: archive))],
        [new("work", [new(words, 7, isDigest, "https://site.example/sources/work#p7")], "Denmark permits F-16", Entry)],
        Stamp);
}
