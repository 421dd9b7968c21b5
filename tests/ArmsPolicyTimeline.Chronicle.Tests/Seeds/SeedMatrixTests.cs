using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Tests.Seeds;

/// <summary>Cells that the five digests give, worked out by hand from their <c>expected.json</c> and the standing rule.</summary>
public sealed class SeedMatrixTests
{
    private static readonly Lazy<ChronicleSnapshot> Digests = new(SeedChronicle.Snapshot);

    [Theory]
    [InlineData("2024-06-15", "US", "unspecified", "Limited", "since 30 May 2024", "near the border, counter-fire", "2 sources, declared")]
    [InlineData("2024-06-15", "US", "long-range-missiles", "Limited", "since 30 May 2024", "near the border, counter-fire", "2 sources, declared")]
    [InlineData("2024-06-15", "US", "atacms", "Prohibited", "since 23 May 2024 or before", "", "2 sources, reported")]
    [InlineData("2024-06-15", "US", "storm-shadow", "Unknown", "", "", "")]
    [InlineData("2024-06-15", "GB", "unspecified", "Permitted", "since 2 May 2024", "", "3 sources, declared")]
    [InlineData("2024-06-15", "GB", "long-range-missiles", "Permitted", "since 2 May 2024", "", "3 sources, declared")]
    [InlineData("2024-06-15", "GB", "storm-shadow", "Permitted", "since 2 May 2024", "", "3 sources, declared")]
    [InlineData("2024-06-15", "GB", "atacms", "Unknown", "", "", "")]
    [InlineData("2024-06-15", "FR", "unspecified", "Limited", "since 28 May 2024", "sites that attacks come from", "2 sources, declared")]
    [InlineData("2024-06-15", "FR", "storm-shadow", "Unknown", "", "", "")]
    [InlineData("2024-12-01", "US", "unspecified", "Limited", "since 30 May 2024", "near the border, counter-fire", "2 sources, declared")]
    [InlineData("2024-12-01", "US", "long-range-missiles", "Prohibited", "since a day of June 2024", "", "2 sources, reported")]
    [InlineData("2024-12-01", "US", "atacms", "Permitted", "since November 2024", "", "1 source, declared")]
    [InlineData("2024-12-01", "GB", "unspecified", "Permitted", "since 2 May 2024", "", "3 sources, declared")]
    [InlineData("2024-12-01", "GB", "storm-shadow", "Permitted", "since November 2024 or before", "", "1 source, reported")]
    [InlineData("2024-12-01", "GB", "atacms", "Unknown", "", "", "")]
    [InlineData("2024-12-01", "FR", "unspecified", "Limited", "since 28 May 2024", "sites that attacks come from", "2 sources, declared")]
    public void A_cell_is_as_the_digests_tell(string asOf, string actor, string weapon, string word, string since, string limits, string attested)
    {
        var cell = View($"asof={asOf}&country={actor}").Rows.Single().Cells.FirstOrDefault(c => c.Weapon == new WeaponId(weapon))
            ?? View($"asof={asOf}").Rows.Single(r => r.Actor == new ActorCode(actor)).Cells.Single(c => c.Weapon == new WeaponId(weapon));
        Assert.Equal((word, since, limits, attested), (cell.Word, cell.Since, cell.Limits, cell.Attested));
    }

    [Theory]
    [InlineData("use")]
    [InlineData("supply")]
    [InlineData("personnel")]
    public void Of_Germany_the_digests_tell_nothing(string topic) =>
        Assert.StartsWith("No standing is known", View($"country=DE&topic={topic}").Empty, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "no word for 185 days")]
    [InlineData("&known=public", "no word for 185 days")]
    public void Half_a_year_of_silence_is_told(string known, string silence) =>
        Assert.Equal(silence, View("country=US&weapon=f-16&asof=2024-12-01" + known).Rows.Single().Cells.Single().Silence);

    [Fact]
    public void What_the_first_reports_told_of_Britain_was_less_precise() =>
        Assert.Equal("since 23 May 2024 or before", View("country=GB&weapon=storm-shadow&asof=2024-06-15&known=public").Rows.Single().Cells.Single().Since);

    private static MatrixView View(string address)
    {
        var parameters = address.Split('&').Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], (string?)p[1]));
        return MatrixView.Create(Digests.Value, Seed.Vocabulary, MatrixUrl.Read(parameters, Seed.Vocabulary, Digests.Value));
    }
}
