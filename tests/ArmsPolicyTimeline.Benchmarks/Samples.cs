using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Benchmarks;

/// <summary>What the benchmarks work on: the repository's own vocabularies and digests, and made-up events, the same in every run.</summary>
internal static class Samples
{
    private static readonly string Root = FindRoot();

    public static Vocabulary Vocabulary { get; } = ReadVocabulary();

    /// <summary>The digests in <c>seeds/</c>.</summary>
    public static ImmutableArray<Article> Articles { get; } = ReadArticles();

    /// <summary>So many events of six years, spread over actors, weapons and actions by a fixed seed.</summary>
    public static ChronicleSnapshot Events(int count)
    {
        var random = new Random(20_240_530);
        var actors = Vocabulary.Actors.Take(40).Select(a => a.Code).ToArray();
        var weapons = Vocabulary.Weapons.Take(60).Select(w => w.Id).ToArray();
        var first = new DateOnly(2019, 1, 1);
        return new([.. Enumerable.Range(0, count).Select(i => Event(i, actors[random.Next(actors.Length)], weapons[random.Next(weapons.Length)], first.AddDays(random.Next(2500)), random))], [], "made-up");
    }

    private static PolicyEvent Event(int number, ActorCode actor, WeaponId weapon, DateOnly day, Random random) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"made-up-{number:D7}"),
        Actor = actor,
        Recipient = ActorCode.Ukraine,
        Action = (PolicyAction)random.Next(11),
        Topic = (PolicyTopic)random.Next(2),
        Weapons = [weapon],
        Date = EdtfDate.Day(day),
        DateBasis = DateBasis.Explicit,
        Evidence = Evidence.Declared,
        Modality = Modality.Asserted,
        Confidence = 1,
        Citations = [new("made-up", new string('0', 64), [new(new TextSpan(0, 8), "made up.", 1)], [], EdtfDate.Day(day), DateBasis.Explicit, Evidence.Declared, "made-up", 1)],
    };

    private static Vocabulary ReadVocabulary()
    {
        var files = VocabularyParser.FileNames.ToDictionary(n => n, n => File.ReadAllText(Path.Combine(Root, "data", n)), StringComparer.Ordinal);
        return VocabularyParser.Parse(files).Vocabulary ?? throw new InvalidDataException("The vocabulary cannot be read; start the program to see why.");
    }

    private static ImmutableArray<Article> ReadArticles() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "seeds"), "article.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => ArticleParser.Parse(Path.GetFileName(f), File.ReadAllBytes(f), ArticleMetadata.Nothing).Value ?? throw new InvalidDataException(f)),
    ];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArmsPolicyTimeline.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Run the benchmarks from inside the repository: no ArmsPolicyTimeline.sln above " + AppContext.BaseDirectory);
    }
}
