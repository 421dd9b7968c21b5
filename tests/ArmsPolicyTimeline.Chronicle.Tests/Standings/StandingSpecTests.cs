using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;

namespace ArmsPolicyTimeline.Chronicle.Tests.Standings;

/// <summary>Runs docs/specs/standing.md.</summary>
public sealed class StandingSpecTests
{
    private static readonly Dictionary<string, Story> Stories = Story.ReadAll(RepositoryFiles.Lines("docs/specs/standing.md")).ToDictionary(s => s.Title, StringComparer.Ordinal);

    public static TheoryData<string> Titles => [.. Stories.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void What_follows_is_what_the_story_says(string title)
    {
        var story = Stories[title];
        IEventList events = [.. story.Given.Select(Given)];
        var standings = StandingFold.Fold(events, SampleEvents.Vocabulary);

        Assert.Equal(story.Expected.Select(row => Expected(row, story.Columns)).Order(StringComparer.Ordinal), Found(standings, events, story.Columns).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_other_way_round_the_same_follows(string title)
    {
        var story = Stories[title];
        IEventList events = [.. story.Given.Select(Given)];
        var there = StandingFold.Fold(events, SampleEvents.Vocabulary);
        var back = StandingFold.Fold(events.Select(StandingFact.Of).Reverse(), SampleEvents.Vocabulary);

        Assert.Equal(Found(there, events, story.Columns).Order(StringComparer.Ordinal), Found(back, events, story.Columns).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_stories() => Assert.True(Stories.Count >= 40);

    [Fact]
    public void The_specification_names_the_version_of_the_rule() =>
        Assert.Contains($"Version {StandingFold.RuleVersion}.", RepositoryFiles.Text("docs/specs/standing.md"), StringComparison.Ordinal);

    private static PolicyEvent Given(IReadOnlyDictionary<string, string> row)
    {
        var sample = SampleEvents.Event(
            row["event"],
            Slugs.FromSlug<PolicyAction>(row["action"])!.Value,
            row.GetValueOrDefault("date"),
            Or(row, "weapon", "atacms"),
            Or(row, "actor", "US"),
            row.GetValueOrDefault("published"),
            Or(row, "sources", "s1"));
        return sample with
        {
            Recipient = new(Or(row, "recipient", "UA")),
            Topic = Slugs.FromSlug<PolicyTopic>(Or(row, "topic", "use"))!.Value,
            Phase = Slugs.FromSlug<EventPhase>(Or(row, "phase", "in-force"))!.Value,
            Limits = LimitsOf(Or(row, "limits", "")),
            DateBasis = row.TryGetValue("basis", out var basis) ? Slugs.FromSlug<DateBasis>(basis)!.Value : sample.DateBasis,
        };
    }

    private static Limits? LimitsOf(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var kinds = text.Split(',').Select(k => k.Split(':')).ToDictionary(k => k[0], k => k[1], StringComparer.Ordinal);
        return new(
            Slugs.FromSlug<TerritoryLimit>(kinds.GetValueOrDefault("territory")),
            Slugs.FromSlug<TargetsLimit>(kinds.GetValueOrDefault("targets")),
            Slugs.FromSlug<RangeLimit>(kinds.GetValueOrDefault("range")),
            null,
            Slugs.FromSlug<PurposeLimit>(kinds.GetValueOrDefault("purpose")),
            text);
    }

    // Only the columns that the story shows.
    private static IEnumerable<string> Found(PolicyStandings standings, IEventList events, IReadOnlyList<string> columns) =>
        from key in standings.Keys
        from stretch in standings.Of(key)
        let row = Cells(key, stretch, events)
        select string.Join(" | ", columns.Select(c => $"{c}: {row[c]}"));

    private static string Expected(IReadOnlyDictionary<string, string> row, IReadOnlyList<string> columns) => string.Join(" | ", columns.Select(c => $"{c}: {row[c]}"));

    private static Dictionary<string, string> Cells(StandingKey key, PolicyStanding stretch, IEventList events) => new(StringComparer.Ordinal)
    {
        ["actor"] = key.Actor.ToString(),
        ["recipient"] = key.Recipient.ToString(),
        ["topic"] = key.Topic.Slug(),
        ["weapon"] = key.Weapon.ToString(),
        ["holds"] = stretch.Standing.Slug(),
        ["from"] = Iso(stretch.Start),
        ["until"] = Iso(stretch.End),
        ["changing"] = stretch.ChangingFrom == stretch.Start ? "" : Iso(stretch.ChangingFrom),
        ["by"] = string.Join(' ', events.At(stretch.OpenedBy).Select(e => e.Id)),
        ["review"] = stretch.UnderReview ? "yes" : "",
        ["down from"] = stretch.DerivedFrom?.ToString() ?? "",
        ["stale"] = Iso(stretch.StaleFrom),
    };

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Or(IReadOnlyDictionary<string, string> row, string column, string fallback) =>
        row.TryGetValue(column, out var cell) && cell.Length > 0 ? cell : fallback;
}
