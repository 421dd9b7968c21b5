using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>Runs docs/specs/publication-dates.md.</summary>
public sealed class PublicationSpecTests
{
    public static IEnumerable<TheoryDataRow<SpecRow>> Rows => SpecTable.Theory("publication-dates.md");

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_date_is_found_and_told_how(SpecRow row)
    {
        var found = PublicationDating.Find(Text(row), Address(row));
        Assert.Equal((row["EDTF"], row["Basis"]), (found.Date?.ToString() ?? "", found.Basis.ToString().ToLowerInvariant()));
        Assert.Equal(found.Date is null, found.Basis == PublicationBasis.None);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_was_given_wins(SpecRow row)
    {
        var given = new ArticleMetadata(Published: EdtfDate.Year(2021), PublishedBasis: PublicationBasis.Manifest, Url: Address(row));
        Assert.Same(given, PublicationDating.Complete(given, Text(row)));
    }

    private static string Text(SpecRow row) => row["Text"].Replace('⏎', '\n');

    private static string? Address(SpecRow row) => row["Address"].Length == 0 ? null : row["Address"];
}
