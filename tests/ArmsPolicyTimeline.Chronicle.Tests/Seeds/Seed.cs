using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;

namespace ArmsPolicyTimeline.Chronicle.Tests.Seeds;

/// <summary>One folder of <c>seeds/</c>, and what reading it gives with the vocabulary of <c>data/</c>.</summary>
public sealed record Seed(string Slug)
{
    private static readonly ArticleReader Reader = new(Vocabulary);

    public static Vocabulary Vocabulary => Loaded.Vocabulary;

    public static ImmutableArray<Seed> All { get; } = [.. RepositoryFiles.Under("seeds", "article.md").Select(p => new Seed(p.Split('/')[1]))];

    public string Text => RepositoryFiles.Text($"seeds/{Slug}/article.md");

    public string Expected => RepositoryFiles.Text($"seeds/{Slug}/expected.json");

    public Article Article => Parse("article.md", File.ReadAllBytes(Path.Combine(RepositoryFiles.Root, "seeds", Slug, "article.md")));

    /// <summary>The article that the digest tells; null where <c>../shared</c> is absent.</summary>
    public Article? Original
    {
        get
        {
            var path = Path.Combine(RepositoryFiles.Root, "../shared/seeds", Article.Digest!.FileName);
            return File.Exists(path) ? Parse(Article.Digest.FileName, File.ReadAllBytes(path)) with { Metadata = Article.Metadata } : null;
        }
    }

    public static bool OriginalsAreHere => All.All(s => s.Original is not null);

    public ReadingResult Read() => Read(Article);

    public ReadingResult ReadOriginal() => Read(Original!);

    private static ReadingResult Read(Article article)
    {
        var result = Reader.Read(article);
        Assert.True(result.IsSuccess, result.Error);
        return result.Value;
    }

    private static Article Parse(string name, byte[] bytes)
    {
        var parsed = ArticleParser.Parse(name, bytes, ArticleMetadata.Nothing);
        Assert.True(parsed.IsSuccess, parsed.Error);
        return parsed.Value;
    }

    private static class Loaded
    {
        public static Vocabulary Vocabulary { get; } =
            VocabularyParser.Parse(RepositoryFiles.Under("data", ".csv").ToDictionary(p => Path.GetFileName(p)!, RepositoryFiles.Text, StringComparer.Ordinal)).Vocabulary
                ?? throw new InvalidOperationException("The vocabulary in data/ has errors.");
    }
}
