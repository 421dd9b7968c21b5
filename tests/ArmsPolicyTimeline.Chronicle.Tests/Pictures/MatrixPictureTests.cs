using System.Xml.Linq;
using ArmsPolicyTimeline.Chronicle.Comparison.Drawing;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Tests.Matrix;

namespace ArmsPolicyTimeline.Chronicle.Tests.Pictures;

/// <summary>The matrix as a file: every cell in words, under its column and beside its country, at any width.</summary>
public sealed class MatrixPictureTests
{
    [Fact]
    public void It_says_what_it_shows_and_where_it_is_from()
    {
        var words = Words("asof=2024-11-30&since=2024-05-01&country=US,GB");
        Assert.Contains("Use on targets outside Ukraine, country by country", words);
        Assert.Contains("How each stood on 30 November 2024, by all that is known now.", words);
        Assert.Contains(words, w => w.StartsWith("Compared with 1 May 2024. ", StringComparison.Ordinal));
        Assert.Contains(words, w => w.StartsWith("Filters: ", StringComparison.Ordinal) && w.Contains("United Kingdom", StringComparison.Ordinal));
        Assert.Contains("Bar at the left: changed", words);
        Assert.Contains(words, w => w.StartsWith("Sources: ", StringComparison.Ordinal));
        Assert.Contains("ArmsPolicyTimeline. Data v1.", words);
        Assert.Contains("https://example.org/matrix?country=GB,US&asof=2024-11-30&since=2024-05-01", words);
    }

    [Fact]
    public void A_cell_stands_under_its_weapon_and_beside_its_country()
    {
        var all = PictureText.All(Drawn("asof=2024-11-30&country=US,GB"));
        var (weapon, country) = (all.Single(t => t.Words == "ATACMS"), all.Single(t => t.Words == "United States"));
        var cell = all.Where(t => Math.Abs(t.Left - weapon.Left) < 1 && t.Top > weapon.Bottom && t.Top > country.Top).OrderBy(t => t.Top).Take(2).Select(t => t.Words);
        Assert.Equal(["Permitted", "since a day of 1 to 18 November 2024"], cell);
    }

    [Theory]
    [InlineData("asof=2024-12-01")]
    [InlineData("asof=2024-12-01&since=2024-03-01")]
    [InlineData("asof=2024-07-15&since=2024-05-01&changed=only")]
    [InlineData("asof=2024-06-01&known=public")]
    public void No_label_runs_into_another_at_any_width(string address)
    {
        var cells = SampleMatrix.View(address).Rows.Sum(r => r.Cells.Length);
        foreach (var width in PictureText.Widths)
        {
            var picture = Drawn(address, width);
            Assert.True(PictureText.All(picture).Count > cells, "Every cell has words.");
            Assert.Empty(PictureText.Collisions(picture).Select(c => $"{width}: {c}"));
        }
    }

    [Fact]
    public void Columns_that_have_no_room_follow_below_with_the_countries_again()
    {
        Assert.Single(Words("asof=2024-12-01", 2400), w => w == "France");
        Assert.True(Words("asof=2024-12-01", 640).Count(w => w == "France") > 1);
        Assert.Equal(
            Words("asof=2024-12-01", 2400).Count(w => w == "Unknown"),
            Words("asof=2024-12-01", 640).Count(w => w == "Unknown"));
    }

    [Fact]
    public void What_did_not_change_steps_back() =>
        Assert.Contains("Unchanged: unknown", Words("asof=2024-12-01&since=2024-06-15&changed=only", 2400));

    [Fact]
    public void Without_cells_it_says_what_to_do() =>
        Assert.Contains(Words("topic=personnel"), w => w.StartsWith("No standing is known for these filters.", StringComparison.Ordinal));

    private static List<string> Words(string address, int width = PictureOptions.UsualWidth) => [.. PictureText.All(Drawn(address, width)).Select(t => t.Words)];

    private static XElement Drawn(string address, int width = PictureOptions.UsualWidth) =>
        XDocument.Parse(MatrixPicture.Write(SampleMatrix.View(address), new PictureOptions("https://example.org", width, PictureTheme.Dark))).Root!;
}
