using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Tests.Seeds;

/// <summary>
/// The comparison that a newcomer sees, counted by hand from <c>expected.json</c> of the five digests: Britain on 2 May, France on 28 May,
/// Washington's review of ATACMS on 29 May and leave in November; the request for ATACMS over the summer.
/// </summary>
public sealed class SeedComparisonTests
{
    [Fact]
    public void Britain_was_first_and_the_others_were_days_behind()
    {
        var ladder = View("").Ladder;
        Assert.All(ladder, s => Assert.Equal("United Kingdom, Storm Shadow was first: 2 May 2024.", s.Verdict));
        Assert.Equal(["27 days", "first", "26 days"], ladder[0].Lines.Select(l => l.Words));
        Assert.Equal(["183 to 212 days", "first", "26 days"], ladder[1].Lines.Select(l => l.Words));
        Assert.Equal(["183 to 212 days", "first", "not reached in the sources read"], ladder[2].Lines.Select(l => l.Words));
    }

    [Fact]
    public void Leave_for_ATACMS_came_62_to_182_days_after_the_request()
    {
        var cells = View("").Lags[0].Cells;
        Assert.Equal("Summer 2024", cells[0].When);
        Assert.Equal("November 2024|62 to 182 days after the request", $"{cells[2].When}|{cells[2].Lag}");
        Assert.Equal("Autumn 2023|184 to 365 days before the request", $"{cells[3].When}|{cells[3].Lag}");
    }

    [Theory]
    [InlineData("2024-05-01", "unknown", "unknown", "unknown")]
    [InlineData("2024-05-28", "prohibited", "permitted", "limited")]
    [InlineData("2024-09-15", "prohibited", "prohibited", "limited")]
    [InlineData("2024-11-30", "permitted", "permitted", "limited")]
    public void Standings_on_a_day(string day, params string[] standings) =>
        Assert.Equal(standings, View("&asof=" + day).Standings.Select(s => s.Standing.Slug()));

    [Fact]
    public void What_changed_over_the_summer_was_Britain() => Assert.Equal(
        ["United Kingdom, Storm Shadow: Permitted to Prohibited, Some day of June to August 2024"],
        View("&since=2024-06-01&asof=2024-09-30").Shifts.Select(s => $"{s.Lane}: {s.BeforeWord} to {s.AfterWord}, {s.When}"));

    [Fact]
    public void Days_in_each_standing_over_the_half_year_to_November()
    {
        var view = View("&from=2024-06&to=2024-11");
        Assert.Equal(["prohibited 182 153..182", "permitted 1 1..30"], Times(0));
        Assert.Equal(["permitted 92 1..121", "prohibited 91 62..182"], Times(1));
        Assert.Equal(["limited 183 183..183"], Times(2));

        IEnumerable<string> Times(int lane) => view.Spent[lane].Times.Select(t => FormattableString.Invariant($"{t.Standing.Slug()} {t.Days} {t.Least}..{t.Most}"));
    }

    private static CompareView View(string more)
    {
        var snapshot = SeedChronicle.Snapshot();
        var pairs = ("lanes=US:atacms,GB:storm-shadow,FR" + more).Split('&').Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], (string?)p[1]));
        return CompareView.Create(snapshot, Seed.Vocabulary, CompareUrl.Read(pairs, Seed.Vocabulary, snapshot));
    }
}
