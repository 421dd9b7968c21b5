using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;

namespace ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

/// <summary>The vocabulary in <c>data/</c> of this repository, read once for all tests.</summary>
internal static class RealVocabulary
{
    private static readonly Lazy<VocabularyResult> Read = new(() => VocabularyParser.Parse(Files()));

    public static VocabularyResult Result => Read.Value;

    public static Vocabulary Vocabulary => Result.Vocabulary ?? throw new InvalidOperationException(Result.ToString());

    /// <summary>The texts of the files by name; a new dictionary each time, so that a test can spoil one.</summary>
    public static Dictionary<string, string> Files() => Directory
        .EnumerateFiles(Path.Combine(RepositoryFiles.Root, "data"), "*.csv")
        .ToDictionary(f => Path.GetFileName(f), f => File.ReadAllText(f), StringComparer.Ordinal);
}
