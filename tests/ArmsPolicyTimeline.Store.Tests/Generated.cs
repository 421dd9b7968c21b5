using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Generation;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>Generated articles, read as any other with the vocabulary of the repository.</summary>
internal static class Generated
{
    private static readonly Lazy<Vocabulary> Loaded = new(Load);

    public static Vocabulary Vocabulary => Loaded.Value;

    public static IEnumerable<ReadingResult> Readings(int count)
    {
        var (generator, reader) = (new ArticleGenerator(Vocabulary, 1), new ArticleReader(Vocabulary));
        return from number in Enumerable.Range(1, count)
               let made = generator.Article(number)
               let parsed = ArticleParser.Parse(made.FileName, System.Text.Encoding.UTF8.GetBytes(made.FileText), made.Metadata)
               select reader.Read(parsed.Value ?? throw new InvalidDataException(parsed.Error)).Value;
    }

    private static Vocabulary Load()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "ArmsPolicyTimeline.sln")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("no repository above " + AppContext.BaseDirectory);
        }

        var files = VocabularyParser.FileNames.ToDictionary(n => n, n => File.ReadAllText(Path.Combine(root.FullName, "data", n)), StringComparer.Ordinal);
        return VocabularyParser.Parse(files).Vocabulary ?? throw new InvalidDataException("The vocabulary cannot be read; start the program to see why.");
    }
}
