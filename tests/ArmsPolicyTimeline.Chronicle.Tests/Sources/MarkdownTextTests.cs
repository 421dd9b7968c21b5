using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

public sealed class MarkdownTextTests
{
    private const string Sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void Markup_is_left_out_and_words_are_kept()
    {
        const string File = "# The *plan* & more\n\nIt \\[sic\\] has [three parts](http://x.example/ \"t\"), `a_b`, AT&amp;T\nand **bold *both* words**, <b>tags</b> and <https://x.example/>.\n\n"
            + "- One is here.\n- Two is here.\n\n> He said so.\n\n1. First comes this.\n\n    A line of code.\n";
        Assert.Equal(
            "# The plan & more ‖ It [sic] has three parts, a_b, AT&T and bold both words, <b>tags</b> and https://x.example/. ‖ One is here. ‖ Two is here. ‖ He said so. "
            + "‖ First comes this. ‖ A line of code.",
            Reading.Paragraphs(Reading.Text(File, "a.md")));
    }

    [Theory]
    [InlineData("three parts", "three parts")]
    [InlineData("[sic] has", "\\[sic\\] has")]
    [InlineData("AT&T and", "AT&amp;T\nand")]
    [InlineData("bold both words", "bold *both* words")]
    [InlineData("It [sic] has three parts, a_b", "It \\[sic\\] has [three parts](http://x.example/), `a_b")]
    public void A_span_covers_the_markup_in_between(string words, string inFile)
    {
        var article = Reading.Article("---\ntitle: T\n---\nIt \\[sic\\] has [three parts](http://x.example/), `a_b`, AT&amp;T\nand **bold *both* words**.\n", "a.md");
        Assert.Equal(inFile, Reading.InFile(article, SourceTextReader.Read(article).Value!, words));
    }

    [Fact]
    public void A_picture_is_cut_with_the_words_in_its_place()
    {
        var text = Reading.Text("It is so.\n\n![Ships in the harbour](ships.png)\n\nIt is ![so](a.png) done.\n", "a.md");
        Assert.Equal("It is so. ‖ It is done.", Reading.Paragraphs(text));
        Assert.Equal(CutReason.Caption, Assert.Single(text.Cuts).Reason);
    }

    [Fact]
    public void Front_matter_is_read_and_is_no_text()
    {
        var article = Reading.Article(
            "---\r\ntitle: \"Ships: a story\"\r\npublisher: Harbour News\r\nauthor: A. Roe\r\npublished: 2024-05\r\npublished-known-from: the address\r\nurl: https://x.example/a\r\nlanguage: en\r\nslug: ships-2024\r\n---\r\nIt is so.\r\n",
            "a.md");
        Assert.Equal(("Ships: a story", "Harbour News", "A. Roe", "2024-05", "https://x.example/a", "en", "ships-2024"), (
            article.Metadata.Title, article.Metadata.Publisher, article.Metadata.Author, article.Metadata.Published?.ToString(), article.Metadata.Url, article.Metadata.Language, article.SourceSlug));
        Assert.Equal(PublicationBasis.FrontMatter, article.Metadata.PublishedBasis);
        var text = SourceTextReader.Read(article).Value!;
        Assert.Equal("It is so.", text.Text);
        Assert.Equal(CutReason.Markup, Assert.Single(text.Cuts).Reason);
    }

    [Fact]
    public void Front_matter_names_the_archive_and_when_the_original_was_looked_at()
    {
        var known = Reading.Article("---\narchived: https://archive.example/2024/a\naccessed: 2024-06-02\n---\nIt is so.\n", "a.md").Metadata;
        Assert.Equal(("https://archive.example/2024/a", "2024-06-02"), (known.Archived, known.Accessed?.ToString()));
        Assert.Null(Reading.Article("---\ntitle: T\n---\nIt is so.\n", "a.md").Metadata.Accessed);
    }

    [Theory]
    [InlineData("---\ntitle: T\nIt is so.\n", "line 3: has no colon")]
    [InlineData("---\ntitle: T\n", "line 1: the front matter that begins here is not closed")]
    [InlineData("---\ntitle: T\ncolour: red\n---\nIt is so.\n", "line 3: the key 'colour' is not known; known are title, ")]
    [InlineData("---\ntitle: T\nauthor: A\ntitle: U\n---\nIt is so.\n", "line 4: the key 'title' stands in line 2 already")]
    [InlineData("---\ntitle: T\npublished: 2024-02-30\n---\nIt is so.\n", "line 3: published: '2024-02-30'")]
    [InlineData("---\nurl: javascript:alert(1)\n---\nIt is so.\n", "line 2: url: ")]
    [InlineData("---\narchived: ftp://x.example/a\n---\nIt is so.\n", "line 2: archived: 'ftp://x.example/a' is no http or https address")]
    [InlineData("---\naccessed: yesterday\n---\nIt is so.\n", "line 2: accessed: 'yesterday': ")]
    [InlineData("---\nslug: ../x\n---\nIt is so.\n", "line 2: slug: ")]
    [InlineData("---\noriginal: a.txt\n---\n¶ 1 It is so.\n", "line 2: original: a digest names both")]
    [InlineData("---\noriginal: a.txt\noriginal-sha256: 12\n---\n¶ 1 It is so.\n", "line 3: original-sha256: is not 64")]
    public void Front_matter_that_is_wrong_is_refused_with_its_line(string file, string reason)
    {
        var refused = Reading.Parse(file, "a.md");
        Assert.False(refused.IsSuccess);
        Assert.StartsWith(reason, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_of_a_digest_carry_the_numbers_of_the_original()
    {
        var article = Reading.Article($"---\noriginal: a.txt\noriginal-sha256: {Sha256}\n---\n\n¶ 7 Ann Roe is a professor.\n\n¶ 7 She left.\n\n¶ 12 Then *all*\nleft.\n", "a.md");
        Assert.Equal(new DigestOf("a.txt", Sha256), article.Digest);
        var text = SourceTextReader.Read(article).Value!;
        Assert.Equal("Ann Roe is a professor. ‖ She left. ‖ Then all left.", Reading.Paragraphs(text));
        Assert.Equal([7, 7, 12], text.Paragraphs.Select(paragraph => paragraph.Locator));
        Assert.Equal("Then *all*\nleft", Reading.InFile(article, text, "Then all left"));
    }

    [Theory]
    [InlineData("It is so.")]
    [InlineData("¶ 0 It is so.")]
    [InlineData("¶7 It is so.")]
    [InlineData("¶ 99999999999 It is so.")]
    public void A_paragraph_of_a_digest_without_its_number_is_refused_with_its_line(string paragraph)
    {
        var refused = SourceTextReader.Read(Reading.Article($"---\noriginal: a.txt\noriginal-sha256: {Sha256}\n---\n¶ 1 First.\n\n{paragraph}\n", "a.md"));
        Assert.StartsWith("line 7: a paragraph of a digest begins with the number", refused.Error, StringComparison.Ordinal);
    }
}
