using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Lines for other programs, written out by hand.</summary>
public sealed class EventExportTests
{
    private static readonly PolicyEvent Limited = SampleView.Events.Single(e => e.Id == "us-limits");

    [Fact]
    public void A_line_of_csv_has_a_field_for_each_name() => Assert.Equal(
        "us-limits,2024-05-30,2024-05-30,2024-05-30,explicit,US,permits-with-limits,use,unspecified,UA,Joe Biden,President of the United States,just over the border,declared,in-force,1,,s1 s2\r\n",
        EventExport.Csv(Limited));

    [Fact]
    public void An_imprecise_date_gives_its_first_and_last_day_and_none_is_null()
    {
        var month = EventExport.JsonLine(SampleEvents.Event("a", PolicyAction.Permits, "2024-11", "atacms"));
        Assert.StartsWith("""{"id":"a","date":"2024-11","first":"2024-11-01","last":"2024-11-30",""", month, StringComparison.Ordinal);
        Assert.EndsWith("}\n", month, StringComparison.Ordinal);
        Assert.Contains("\"official\":null", month, StringComparison.Ordinal);
        Assert.Contains("\"weapons\":[\"atacms\"]", month, StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_names_every_field() => Assert.Equal(EventExport.Fields.Length, EventExport.CsvHeader.Split(',').Length);
}
