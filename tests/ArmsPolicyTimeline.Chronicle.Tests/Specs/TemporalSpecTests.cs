using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;

namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>Runs docs/specs/temporal-expressions.md.</summary>
public sealed class TemporalSpecTests
{
    private const string Page = "temporal-expressions.md";

    public static IEnumerable<TheoryDataRow<SpecRow>> TaggedRows => SpecTable.Theory(Page).Where(row => row.Data.Cells.ContainsKey("Words"));

    public static IEnumerable<TheoryDataRow<SpecRow>> UntaggedRows => SpecTable.Theory(Page, "Not a time");

    [Theory]
    [MemberData(nameof(TaggedRows))]
    public void Words_are_recognised_and_resolved(SpecRow row)
    {
        var text = row["Text"];
        var times = TemporalTagger.Tag(text, [], Published(row["Published"]));
        var time = times.FirstOrDefault(t => string.Equals(t.Span.Of(text), row["Words"], StringComparison.Ordinal));
        Assert.True(time is not null, $"{row}: found {string.Join(", ", times.Select(t => $"[{t.Span.Of(text)}] {t.Value}"))}");
        Assert.Equal((row["Type"], row["Value"], row["EDTF"], row["From"]), (time.Type.ToString().ToUpperInvariant(), time.Value, time.Date?.ToString() ?? "", From(time)));
    }

    [Theory]
    [MemberData(nameof(UntaggedRows))]
    public void Other_words_are_left_alone(SpecRow row) =>
        Assert.Equal([], TemporalTagger.Tag(row["Text"], [], Published("2024-05-30")).Select(t => t.Span.Of(row["Text"])));

    private static EdtfDate? Published(string edtf) => edtf is "-" ? null : EdtfDate.Parse(edtf).Value;

    private static string From(TemporalExpression time) => (time.Date, time.Anchor) switch
    {
        (null, _) => "-",
        (_, DateAnchor.Publication) => "publication",
        (_, DateAnchor.LastMentioned) => "last-mentioned",
        _ => "named",
    };
}
