using ArmsPolicyTimeline.Chronicle.Evaluation;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Tests.Evaluation;

/// <summary>Reports of two made-up documents; every figure was worked out by hand.</summary>
public sealed class EvaluationReportTests
{
    // To be found: 6. Read and counted: 7 (of the 9, one is of an optional event and one a repeat).
    private static readonly EvaluationReport Report = new([
        Made.Match(
            [
                Made.Gold(0, date: "2024-05-30") with { Official = "Jonas Gahr Støre" },
                Made.Gold(200, weapon: "patriot", date: "2024-05"),
                Made.Gold(400, "DE", PolicyAction.Prohibits, "taurus"),
                Made.Gold(600, "US", PolicyAction.Permits, "atacms") with { Official = "Joe Biden" },
                Made.Gold(800, "PL", optional: true),
            ],
            [
                Made.Read(0, date: "2024-05-30", confidence: 0.95) with { Official = "Jonas Gahr Store" },  // right
                Made.Read(10, date: "2024-05-30", confidence: 0.1),                                         // repeat
                Made.Read(200, date: "2024-06-02", confidence: 0.85),                                       // wrong weapons and date
                Made.Read(400, "DE", PolicyAction.Considers, "taurus", confidence: 0.75),                   // wrong action
                Made.Read(600, "GB", PolicyAction.Permits, "atacms", confidence: 0.5),                      // wrong actor
                Made.Read(800, "PL", PolicyAction.Withholds, confidence: 0.3),                              // of an optional event
                Made.Read(2000, "FR", confidence: 0.3),                                                     // spurious
            ],
            "first.txt"),
        Made.Match(
            [Made.Gold(0, "SE"), Made.Gold(500, "FI", PolicyAction.Warns, "unspecified")],
            [Made.Read(0, "SE", date: "2024", confidence: 1) with { Official = "Ulf Kristersson" }, Made.Read(900, "SE", confidence: 0.6)],
            "second.txt"),
    ]);

    [Fact]
    public void Levels_are_pooled_over_documents()
    {
        // found: Norway twice, Germany, Sweden; coded: Norway's first and Sweden; dated: both.
        Assert.Equal(new Score(4, 7, 6), Report.Found);
        Assert.Equal(new Score(2, 7, 6), Report.Coded);
        Assert.Equal(new Score(2, 7, 6), Report.Dated);
        Assert.Equal((4 / 7.0, 4 / 6.0), (Report.Found.Precision, Report.Found.Recall));
        Assert.Equal(8 / 13.0, Report.Found.F1, 12);
    }

    [Theory]
    [InlineData(MeasuredField.Actor, 4, 5, 5)]
    [InlineData(MeasuredField.Action, 3, 4, 4)]
    [InlineData(MeasuredField.Weapons, 3, 4, 4)]
    [InlineData(MeasuredField.Date, 1, 2, 2)]
    [InlineData(MeasuredField.Official, 1, 2, 1)]
    public void A_field_is_measured_on_what_was_found(MeasuredField field, int right, int read, int gold) =>
        Assert.Equal(new Score(right, read, gold), Report.Fields.Single(f => f.Field == field).Score);

    [Theory]
    [InlineData(PolicyAction.Supplies, PolicyAction.Supplies, 3)]
    [InlineData(PolicyAction.Prohibits, PolicyAction.Considers, 1)]
    [InlineData(PolicyAction.Permits, null, 1)]
    [InlineData(PolicyAction.Warns, null, 1)]
    [InlineData(null, PolicyAction.Permits, 1)]
    [InlineData(null, PolicyAction.Supplies, 2)]
    [InlineData(PolicyAction.Prohibits, PolicyAction.Prohibits, 0)]
    [InlineData(null, null, 0)]
    public void Actions_are_counted_by_what_was_read_for_them(PolicyAction? gold, PolicyAction? read, int count) => Assert.Equal(count, Report.Confusion[gold, read]);

    [Fact]
    public void Rows_and_columns_of_the_confusion_add_up()
    {
        PolicyAction?[] all = [.. Report.Confusion.Actions.Select(a => (PolicyAction?)a), null];
        Assert.Equal(Report.Found.Gold, all[..^1].Sum(gold => all.Sum(read => Report.Confusion[gold, read])));
        Assert.Equal(Report.Found.Read, all[..^1].Sum(read => all.Sum(gold => Report.Confusion[gold, read])));
    }

    [Theory]
    [InlineData(0, 0, null, 0)]
    [InlineData(1, 2, 0.3, 1)]      // the optional one is right, the spurious one is not
    [InlineData(2, 1, 0.5, 0)]      // the wrong actor
    [InlineData(3, 2, 0.675, 0)]    // the wrong action, and 0.6, which belongs to the upper range
    [InlineData(4, 3, 2.8 / 3, 2)]  // 1 belongs to the last range
    public void Confidence_is_compared_with_what_is_right(int bin, int count, double? stated, int right)
    {
        var found = Report.Calibration[bin];
        Assert.Equal((count, right), (found.Count, found.Right));
        Assert.Equal(stated ?? -1, found.Stated ?? -1, 12);
        Assert.Equal(count == 0 ? null : stated - ((double)right / count), found.Difference);
    }

    [Fact]
    public void Every_error_is_told_with_its_kind_and_place() => Assert.Equal(
        [
            "first.txt 200 Weapons+Date",
            "first.txt 400 Action",
            "first.txt 600 Actor",
            "first.txt 2000 Spurious",
            "second.txt 500 Missed",
            "second.txt 900 Spurious",
        ],
        Report.Errors.Select(e => FormattableString.Invariant($"{e.Document} {e.Passage.Start} {string.Join('+', e.Kinds)}")));

    [Fact]
    public void Nothing_to_measure_gives_noughts()
    {
        var empty = new EvaluationReport([]);
        Assert.Equal((0d, 0d, 0d), (empty.Found.Precision, empty.Found.Recall, empty.Found.F1));
        Assert.All(empty.Calibration, bin => Assert.Null(bin.Difference));
    }
}
