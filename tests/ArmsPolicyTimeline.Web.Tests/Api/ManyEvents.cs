using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Web.Tests.Api;

/// <summary>Events of every kind, made up by a seeded hand: imprecise and missing dates, several weapons and sources, words that formats must escape.</summary>
internal sealed class ManyEvents : IChronicleReader
{
    public const int Count = 260;

    private static readonly string[] Actors = ["DK", "NO", "SE", "NATO"];
    private static readonly string[] Weapons = ["f-16", "unspecified", "missile", "rocket"];
    private static readonly string[] Officials = ["Ada Vale", "=Bo, \"the\" Dell", "-Cy <Ore>", "@Ed\tFay"];
    private static readonly string[] Dates = ["2024-05-30", "2024-05-30", "2024-05", "2024-05-20/2024-05-26", "2024-21", "2024", "2023-11-02", "2024-06-01?", "2025-01~", ""];
    private static readonly string[] Words = ["border", "harbour", "depot"];

    public static Vocabulary Vocabulary { get; } = new(
        [.. Actors.Append("UA").Select(a => new Actor(new(a), "Land " + a, IsOrganisation: a.Length > 2, [], [], [], []))],
        [],
        [],
        [
            new(new("missile"), "Missiles", null, [], null),
            new(new("rocket"), "Rocket", new("missile"), [], null),
            new(new("f-16"), "F-16", null, [], null),
            new(WeaponId.Unspecified, "Weapons at large", null, [], null),
        ],
        []);

    public static ChronicleSnapshot Snapshot { get; } = Made(new Random(20240530));

    public Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel) => Task.FromResult(Snapshot);

    public Task<SearchResult> SearchAsync(string words, CancellationToken cancel) => Task.FromResult(new SearchResult(
        [.. Snapshot.Events.Where(e => e.Citations[0].Passages[0].Quote.Contains(words, StringComparison.Ordinal)).Select(e => e.Id)],
        ImmutableDictionary<string, string>.Empty));

    public Task<int> CountPassagesAsync(CancellationToken cancel) => Task.FromResult(Count);

    public Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel) => Task.FromResult<SourceDocument?>(null);

    /// <summary>A random query string of filters, dates, words and an order, as a reader would make it.</summary>
    public static string RandomFilters(Random random)
    {
        var parts = new List<string>();
        Maybe(0.4, "country", () => Some(random, Actors, 2));
        Maybe(0.3, "weapon", () => Some(random, Weapons, 2));
        Maybe(0.2, "action", () => Some(random, [.. Enum.GetValues<PolicyAction>().Select(a => a.Slug())], 5));
        Maybe(0.2, "topic", () => Some(random, ["use", "supply"], 1));
        Maybe(0.2, "evidence", () => Some(random, [.. Enum.GetValues<Evidence>().Select(e => e.Slug())], 2));
        Maybe(0.15, "source", () => Some(random, ["s0", "s1", "s2"], 2));
        Maybe(0.1, "official", () => "ada-vale");
        Maybe(0.25, "from", () => Some(random, ["2024", "2024-05", "2024-05-25", "2023-12"], 1));
        Maybe(0.2, "to", () => Some(random, ["2024-06", "2024-05-30", "2025"], 1));
        Maybe(0.2, "q", () => Some(random, Words, 1));
        Maybe(0.5, "sort", () => (random.Next(2) == 0 ? "-" : "") + Some(random, ["date", "country", "official", "action", "topic", "weapon", "source"], 1));
        return string.Join('&', parts);

        void Maybe(double chance, string name, Func<string> value)
        {
            if (random.NextDouble() < chance)
            {
                parts.Add($"{name}={value()}");
            }
        }
    }

    private static ChronicleSnapshot Made(Random random) => new(
        EventList.Create([.. Enumerable.Range(0, Count).Select(i => Event(i, random))]),
        [.. Enumerable.Range(0, 3).Select(i => new Source($"s{i}", new ArticleMetadata($"Paper <{i}> & more", $"Wire {i}", Published: Date("2024-06-0" + (i + 1))), $"text-{i}", IsDigest: false, ArticleCount: 1))],
        "many");

    private static PolicyEvent Event(int number, Random random)
    {
        var date = Date(Dates[random.Next(Dates.Length)]);
        var words = $"Something was said about a {Words[random.Next(Words.Length)]}, number {number.ToString(CultureInfo.InvariantCulture)}; \"so\" it was <told>.";
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"event-{(number * 37) % 1000:D3}-{number}"),
            Actor = new(Actors[random.Next(Actors.Length)]),
            Recipient = ActorCode.Ukraine,
            Action = Enum.GetValues<PolicyAction>()[random.Next(Enum.GetValues<PolicyAction>().Length)],
            Topic = random.Next(2) == 0 ? PolicyTopic.Use : PolicyTopic.Supply,
            Weapons = [.. Some(random, Weapons, 2).Split(',').Order(StringComparer.Ordinal).Select(w => new WeaponId(w))],
            Official = random.Next(2) == 0 ? null : Officials[random.Next(Officials.Length)],
            Limits = random.Next(3) == 0 ? new(TerritoryLimit.BorderZone, null, null, null, null, "+ not far, \"near\" the line") : null,
            Date = date,
            DateBasis = date is null ? DateBasis.None : DateBasis.Explicit,
            Evidence = Enum.GetValues<Evidence>()[random.Next(4)],
            Modality = Modality.Asserted,
            Confidence = random.Next(1000) / 1000.0,
            FirstPublished = random.Next(5) == 0 ? null : Date("2024-06-01"),
            Citations = [.. Some(random, ["s0", "s1", "s2"], 2).Split(',').Order(StringComparer.Ordinal).Select(s =>
                new Citation(s, "text-" + s[1..], [new(new(0, words.Length), words, 2)], [], date, DateBasis.Explicit, Evidence.Declared, "rule", 0.5))],
        };
    }

    private static string Some(Random random, string[] from, int most) => string.Join(',', Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => from[random.Next(from.Length)]).Distinct(StringComparer.Ordinal));

    private static EdtfDate? Date(string text) => text.Length == 0 ? null : EdtfDate.Parse(text).Value;
}
