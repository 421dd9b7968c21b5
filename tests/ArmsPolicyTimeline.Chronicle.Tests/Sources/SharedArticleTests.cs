using System.Globalization;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;

namespace ArmsPolicyTimeline.Chronicle.Tests.Sources;

/// <summary>Reads the real articles that lie beside the repository while developing; they are no part of it.</summary>
public sealed class SharedArticleTests
{
    private static readonly string Shared = Path.Combine(RepositoryFiles.Root, "..", "shared");

    // Counted by eye in the originals.
    [Theory]
    [InlineData("000_7899694935b83624.txt", 19, "AuthorNote")]
    [InlineData("001_67ebe6d974f15d13.txt", 16, "Furniture, AuthorNote, Comments")]
    [InlineData("002_ab28f7cd222eb5ce.txt", 34, "Subscription, Caption, Subscription")]
    [InlineData("003_0fc8491c2debde37.txt", 31, "Furniture, AuthorNote")]
    [InlineData("004_3c4198e31e96ca69.txt", 19, "RelatedLink, RelatedLink, RelatedLink")]
    public void An_article_keeps_its_paragraphs_and_loses_the_rest(string document, int paragraphs, string cuts)
    {
        var text = Read("seeds", document).Text;
        Assert.Equal(paragraphs, text.Paragraphs.Length);
        Assert.Equal(cuts, string.Join(", ", text.Cuts.Select(cut => cut.Reason)));
        Assert.Equal(Enumerable.Range(1, paragraphs), text.Paragraphs.Select(paragraph => paragraph.Locator));
    }

    [Theory]
    [InlineData("gold", "seeds")]
    [InlineData("gold-more/gold", "gold-more/texts")]
    public void No_passage_of_an_event_is_cut_and_most_are_sentences(string goldFolder, string textFolder)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Shared, goldFolder)), $"{goldFolder} is not beside the repository.");
        var (passages, sentences) = (0, 0);
        foreach (var file in Directory.GetFiles(Path.Combine(Shared, goldFolder), "*.json"))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            var (article, text) = Read(textFolder, gold.RootElement.GetProperty("document").GetString()!);
            var ends = SentenceSplitter.Split(text).Select(sentence => text.ToFile(sentence.Span)).ToList();
            foreach (var passage in gold.RootElement.GetProperty("events").EnumerateArray().Select(SpanOf))
            {
                Assert.DoesNotContain(text.Cuts, cut => cut.FileSpan.Overlaps(passage));
                passages++;
                sentences += ends.Exists(sentence => sentence.Start == passage.Start || sentence.End == passage.End) ? 1 : 0;
            }

            Assert.True(article.FileText.Length >= text.Text.Length);
        }

        // The others are clauses, chosen by the annotator.
        Assert.True(sentences * 10 >= passages * 9, string.Create(CultureInfo.InvariantCulture, $"{sentences} of {passages}"));
    }

    [Fact]
    public void Digests_number_the_paragraphs_as_their_originals_do()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "seeds"), "article.md", SearchOption.AllDirectories))
        {
            var digest = ArticleParser.Parse("article.md", File.ReadAllBytes(path), ArticleMetadata.Nothing).Value!;
            Assert.NotNull(digest.Digest);
            var (article, original) = Read("seeds", digest.Digest.FileName);
            Assert.Equal(digest.Digest.Sha256, article.FileSha256);
            var locators = SourceTextReader.Read(digest).Value!.Paragraphs.Select(paragraph => paragraph.Locator);
            Assert.All(locators, locator => Assert.InRange(locator, 1, original.Paragraphs.Length));
        }
    }

    private static TextSpan SpanOf(JsonElement found) => TextSpan.FromBounds(found.GetProperty("start").GetInt32(), found.GetProperty("end").GetInt32());

    private static (Article Article, SourceText Text) Read(string folder, string document)
    {
        var path = Path.Combine(Shared, folder, document);
        Assert.SkipUnless(File.Exists(path), $"{folder}/{document} is not beside the repository.");
        var manifest = Path.Combine(Path.GetDirectoryName(path)!, "manifest.csv");
        var given = Manifest.Read(File.ReadAllText(File.Exists(manifest) ? manifest : Path.Combine(Shared, "gold-more", "manifest.csv"))).Value!.Of(document);
        var article = ArticleParser.Parse(document, File.ReadAllBytes(path), given).Value!;
        return (article, SourceTextReader.Read(article).Value!);
    }
}
