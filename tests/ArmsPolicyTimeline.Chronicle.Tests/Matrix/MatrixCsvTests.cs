using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Matrix;

public sealed class MatrixCsvTests
{
    [Fact]
    public void A_line_holds_one_cell() => Assert.Equal(
        """
        asof,known,actor,weapon,topic,recipient,standing,under_review,since,derived_from,limits,sources,evidence,last_confirmed,days_silent,event,permalink,compared_with,before
        2024-11-20,now,US,unspecified,use,UA,limited,no,2024-05-30,,near the border,2,declared,2024-05-30,174,us-limits,https://example.org/events/us-limits,2024-05-15,prohibited
        2024-11-20,now,US,atacms,use,UA,permitted,no,2024-11-01/2024-11-18,,,1,anonymous,2024-11-18,2,us-atacms,https://example.org/events/us-atacms,2024-05-15,prohibited

        """.ReplaceLineEndings("\r\n"),
        Write("country=US&asof=2024-11-20&since=2024-05-15"));

    [Fact]
    public void All_rows_and_columns_are_there_unknown_ones_too()
    {
        var rows = CsvTable.Parse(Write("asof=2024-06-15"), new(MatrixCsv.Columns, [])).Table!.Rows;
        Assert.Equal(5 * 4, rows.Length);
        var unknown = rows.Single(r => r is var row && row.Value("actor") == "NL" && row.Value("weapon") == "atacms");
        Assert.Equal(("unknown", "0", null, null), (unknown.Value("standing"), unknown.Value("sources"), unknown.Value("since"), unknown.Value("permalink")));
        var derived = rows.Single(r => r.Value("actor") == "US" && r.Value("weapon") == "atacms");
        Assert.Equal("unspecified", derived.Value("derived_from"));
    }

    [Fact]
    public void A_month_stays_a_month() =>
        Assert.Contains("GB,unspecified,use,UA,permitted,no,2024-05,", Write("country=GB&asof=2024-06-15&known=public"), StringComparison.Ordinal);

    private static string Write(string address) =>
        MatrixCsv.Write(SampleMatrix.Snapshot, SampleEvents.Vocabulary, SampleMatrix.Read(address), null, "https://example.org");
}
