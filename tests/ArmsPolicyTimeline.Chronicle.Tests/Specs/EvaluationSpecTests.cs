using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Evaluation;
using ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Evaluation;
using ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>Runs docs/specs/evaluation.md.</summary>
public sealed class EvaluationSpecTests
{
    private static readonly WeaponAgreement Weapons = new(RealVocabulary.Vocabulary);

    public static IEnumerable<TheoryDataRow<SpecRow>> PassageRows => SpecTable.Theory("evaluation.md", "Passages");

    public static IEnumerable<TheoryDataRow<SpecRow>> WeaponRows => SpecTable.Theory("evaluation.md", "Weapons");

    public static IEnumerable<TheoryDataRow<SpecRow>> DateRows => SpecTable.Theory("evaluation.md", "Dates");

    public static IEnumerable<TheoryDataRow<SpecRow>> OfficialRows => SpecTable.Theory("evaluation.md", "Officials");

    [Theory]
    [MemberData(nameof(PassageRows))]
    public void Passages_agree_as_the_page_says(SpecRow row) => Equal(row, PassageAgreement.Agrees(Span(row["Annotated"]), Span(row["Read"])));

    [Theory]
    [MemberData(nameof(WeaponRows))]
    public void Weapons_agree_as_the_page_says(SpecRow row) => Equal(row, Weapons.Agrees(List(row["Annotated"]), List(row["Read"])));

    [Theory]
    [MemberData(nameof(DateRows))]
    public void Dates_agree_as_the_page_says(SpecRow row)
    {
        var gold = row["Annotated"] is "none" ? null : GoldDate.Parse(row["Annotated"]).Value!;
        Equal(row, Made.Match([Made.Gold() with { Date = gold }], [Made.Read() with { Date = row["Read"] is "none" ? null : EdtfDate.Parse(row["Read"]).Value! }]).Found[0].DateAgrees);
    }

    [Theory]
    [MemberData(nameof(OfficialRows))]
    public void Officials_agree_as_the_page_says(SpecRow row) => Equal(row, OfficialAgreement.Agrees(row["Annotated"], row["Read"]));

    [Theory]
    [InlineData("2024-13")]
    [InlineData("soon")]
    [InlineData("2024-05-30/2024-05-01")]
    [InlineData("2024/2025/2026")]
    public void An_annotated_date_that_is_none_is_refused_with_a_reason(string text) => Assert.Contains(text.Split('/')[0], GoldDate.Parse(text).Error, StringComparison.Ordinal);

    private static void Equal(SpecRow row, bool agree) => Assert.True((row["Agree"] is "yes") == agree, $"{row}: {(agree ? "they agree" : "they do not agree")}");

    private static TextSpan Span(string cell) => cell.Split('-') is [var start, var end] ? TextSpan.FromBounds(Number(start), Number(end)) : throw new FormatException(cell);

    private static ImmutableArray<string> List(string cell) => [.. cell.Trim('`').Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
