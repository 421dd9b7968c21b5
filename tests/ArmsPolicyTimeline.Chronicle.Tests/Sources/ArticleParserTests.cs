using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

public sealed class ArticleParserTests
{
    private const string Sentence = "Čápi letí – “free”.";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Text_is_decoded_with_and_without_its_mark(string encodingName, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("It is a plain text, " + Sentence)];
        Assert.Equal("It is a plain text, " + Sentence, ArticleParser.Parse("a.txt", bytes, ArticleMetadata.Nothing).Value!.FileText);
    }

    [Fact]
    public void A_page_is_decoded_as_it_declares()
    {
        byte[] bytes = [.. "<html><head><meta http-equiv=content-type content='text/html; charset=windows-1251'></head><p>"u8, 0xCC, 0xE8, 0xF0, .. ".</p>"u8];
        Assert.EndsWith("<p>Мир.</p>", ArticleParser.Parse("a.html", bytes, ArticleMetadata.Nothing).Value!.FileText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "", "is empty")]
    [InlineData("a.txt", "EFBBBF", "is empty")]
    [InlineData("a.txt", "20 0A C2A0", "is empty")]
    [InlineData("a.txt", "25 50 44 46 2D", "looks like a PDF")]
    [InlineData("a.md", "89 50 4E 47 0D", "looks like a PNG picture")]
    [InlineData("a.html", "7F 45 4C 46", "looks like a program")]
    [InlineData("a.txt", "41 00 42 43 44", "byte 1 is NUL")]
    [InlineData("a.txt", "41 42 E9 2E", "is not valid UTF-8 at byte 2; save the article as UTF-8")]
    [InlineData("a.pdf", "41", "articles are .txt, .md, .html or .htm files")]
    [InlineData("README", "41", "articles are .txt, .md, .html or .htm files")]
    public void What_is_no_article_is_refused_with_a_reason(string name, string hex, string reason)
    {
        var refused = ArticleParser.Parse(name, Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), ArticleMetadata.Nothing);
        Assert.False(refused.IsSuccess);
        Assert.Contains(reason, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_character_set_that_is_not_known_is_named()
    {
        var refused = Reading.Parse("<meta charset='x-klingon'><p>A text.</p>", "a.html");
        Assert.Contains("'x-klingon'", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", 5 * 1024 * 1024)]
    [InlineData("a.md", 512 * 1024)]
    public void A_file_of_the_largest_size_is_read_and_one_byte_more_is_refused(string name, int limit)
    {
        var bytes = Encoding.ASCII.GetBytes(new string('x', limit + 1));
        Assert.True(ArticleParser.Parse(name, bytes.AsSpan(0, limit), ArticleMetadata.Nothing).IsSuccess);
        Assert.Contains($"{limit + 1} bytes", ArticleParser.Parse(name, bytes, ArticleMetadata.Nothing).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        // echo -n abc | sha256sum
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Reading.Article("abc").FileSha256);

    [Fact]
    public void What_the_file_says_goes_before_what_others_say()
    {
        var given = new ArticleMetadata("Given", "Given Post", Published: EdtfDate.Year(2020), PublishedBasis: PublicationBasis.Manifest);
        var metadata = Reading.Article("---\ntitle: Own\n---\nIt is so.\n", "a.md", given).Metadata;
        Assert.Equal(("Own", "Given Post", "2020", PublicationBasis.Manifest), (metadata.Title, metadata.Publisher, metadata.Published?.ToString(), metadata.PublishedBasis));
    }

    [Theory]
    [InlineData("a.TXT", ArticleFormat.PlainText)]
    [InlineData("a.b.htm", ArticleFormat.Html)]
    [InlineData("a.Html", ArticleFormat.Html)]
    [InlineData("a.md", ArticleFormat.Markdown)]
    public void The_extension_tells_the_format(string name, ArticleFormat format) => Assert.Equal(format, ArticleParser.FormatOf(name));

    [Theory]
    [InlineData("a.txt", "Ships in the harbour\n\nThey came in today.", "Ships in the harbour")]
    [InlineData("a.txt", "Share\nShips in the harbour\nBy Ann Roe\nThey came in today.", "Ships in the harbour")]
    [InlineData("a.txt", "They came in today.\nThe harbour\nIt is old.", null)]
    [InlineData("a.txt", "They came in today.", null)]
    [InlineData("a.md", "---\nauthor: A\n---\n\n# Ships in the harbour #\n\nThey came in today.", "Ships in the harbour")]
    [InlineData("a.md", "They came in today.\n\n# The harbour\n\nIt is old.", null)]
    public void A_title_that_nobody_names_is_the_heading_that_opens_the_text(string name, string file, string? title) => Assert.Equal(title, Reading.Article(file, name).Metadata.Title);

    [Fact]
    public void A_title_that_is_named_is_kept() =>
        Assert.Equal("Named", Reading.Article("Ships in the harbour\n\nThey came in today.", given: new ArticleMetadata("Named")).Metadata.Title);
}
