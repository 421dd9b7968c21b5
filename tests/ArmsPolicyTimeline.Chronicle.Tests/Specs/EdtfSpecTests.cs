using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Dating;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Specs;

/// <summary>Runs docs/specs/edtf.md.</summary>
public sealed class EdtfSpecTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20240530UL, 1UL);

    public static IEnumerable<TheoryDataRow<SpecRow>> ReadRows => SpecTable.Theory("edtf.md", "Read");

    public static IEnumerable<TheoryDataRow<SpecRow>> RefusedRows => SpecTable.Theory("edtf.md", "Refused");

    public static IEnumerable<TheoryDataRow<SpecRow>> CoveringRows => SpecTable.Theory("edtf.md", "Covering");

    [Theory]
    [MemberData(nameof(ReadRows))]
    public void A_date_covers_its_days_and_is_written_as_it_was_read(SpecRow row)
    {
        var date = EdtfDate.Parse(row["EDTF"]).Value!;
        Assert.Equal(
            (row["First day"], row["Last day"], row["Precision"], row["Qualifier"], row["EDTF"]),
            (Iso(date.Earliest), Iso(date.Latest), date.Precision.ToString(), date.Qualifier.ToString(), date.ToString()));
    }

    [Theory]
    [MemberData(nameof(RefusedRows))]
    public void What_is_not_in_the_subset_is_refused_with_a_reason(SpecRow row)
    {
        var refused = EdtfDate.Parse(row["EDTF"]);
        Assert.False(refused.IsSuccess, $"{row}: read as {refused.Value}");
        Assert.Contains(row["EDTF"].Split('/')[0], refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_no_date(string? text) => Assert.Equal("a date is missing", EdtfDate.Parse(text).Error);

    [Theory]
    [MemberData(nameof(CoveringRows))]
    public void The_shortest_form_covers_the_days(SpecRow row) =>
        Assert.Equal(row["EDTF"], EdtfDate.Covering(Day(row["First day"]), Day(row["Last day"])).ToString());

    [Fact]
    public void Every_date_is_read_back_equal() => Check.One(Fixed, Prop.ForAll(Dates(), date =>
    {
        var back = EdtfDate.Parse(date.ToString());
        return back.IsSuccess && back.Value == date && back.Value.Earliest <= back.Value.Latest && back.Value.Days == date.Days;
    }));

    [Fact]
    public void No_text_makes_the_reader_throw() => Check.One(Fixed, Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        text => EdtfDate.Parse(text) is { IsSuccess: false } or { Value: not null }));

    private static Arbitrary<EdtfDate> Dates()
    {
        var days = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);
        var single = Gen.OneOf(
            days.Select(EdtfDate.Day),
            days.Select(d => EdtfDate.Month(d.Year, d.Month)),
            days.Select(d => EdtfDate.Year(d.Year)),
            Gen.Zip(days, Gen.Choose(21, 24)).Select(p => EdtfDate.Season(Math.Min(p.Item1.Year, 9998), p.Item2)));
        var interval = Gen.Zip(single, single).Select(p => (First: p.Item1, Last: p.Item2))
            .Where(p => p.First.Earliest <= p.Last.Earliest && p.First.Latest <= p.Last.Latest).Select(p => EdtfDate.Interval(p.First, p.Last));
        return Gen.Zip(Gen.OneOf(single, interval), Gen.Elements(Enum.GetValues<DateQualifier>())).Select(p => p.Item1.With(p.Item2)).ToArbitrary();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
