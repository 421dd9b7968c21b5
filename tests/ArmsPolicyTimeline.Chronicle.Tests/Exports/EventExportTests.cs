using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Comparison;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Exports;

/// <summary>Lines for other programs, written out by hand.</summary>
public sealed class EventExportTests
{
    private static readonly ExportFrame Frame = new(SampleView.Snapshot, SampleEvents.Vocabulary, "https://example.org");
    private static readonly PolicyEvent Limited = SampleView.Events.Single(e => e.Id == "us-limits");

    [Fact]
    public void A_line_of_csv_has_a_field_for_each_name() => Assert.Equal(
        "us-limits,2024-05-30,2024-05-30,2024-05-30,explicit,US,permits-with-limits,use,unspecified,UA,Joe Biden,President of the United States,just over the border,declared,in-force,1,,s1 s2,"
        + "\"United States permits weapons on targets outside Ukraine, with limits\",https://example.org/events/us-limits\r\n",
        EventExport.Csv(EventItem.Of(Limited, Frame)));

    [Fact]
    public void An_imprecise_date_gives_its_first_and_last_day_and_none_is_null()
    {
        var month = EventExport.JsonLine(EventItem.Of(SampleEvents.Event("a", PolicyAction.Permits, "2024-11", "atacms"), Frame));
        Assert.StartsWith("""{"id":"a","date":"2024-11","first":"2024-11-01","last":"2024-11-30",""", month, StringComparison.Ordinal);
        Assert.EndsWith("}\n", month, StringComparison.Ordinal);
        Assert.Contains("\"official\":null", month, StringComparison.Ordinal);
        Assert.Contains("\"weapons\":[\"atacms\"]", month, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_closed_sets_are_written_by_their_slugs()
    {
        var line = EventExport.JsonLine(EventItem.Of(Limited with { Phase = EventPhase.InForce, Topic = PolicyTopic.Use }, Frame));
        Assert.Contains("\"action\":\"permits-with-limits\"", line, StringComparison.Ordinal);
        Assert.Contains("\"phase\":\"in-force\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_names_every_field_as_json_does()
    {
        Assert.Equal(EventExport.Fields, EventExport.CsvHeader.TrimEnd().Split(','));
        using var json = System.Text.Json.JsonDocument.Parse(EventExport.JsonLine(EventItem.Of(Limited, Frame)));
        Assert.Equal([.. EventExport.Fields, "citations", "follows"], json.RootElement.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void A_field_that_a_spreadsheet_would_run_is_text()
    {
        var line = EventExport.Csv(EventItem.Of(Limited with { Official = "=1+1", Office = "@office", Limits = Limited.Limits! with { Words = "-\"quoted\", not run" } }, Frame));
        Assert.Contains(",'=1+1,'@office,\"'-\"\"quoted\"\", not run\",", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_file_comes_in_pieces_and_is_whole()
    {
        var events = Enumerable.Range(0, 1000).Select(i => SampleEvents.Event($"event-{i}", PolicyAction.Permits, "2024-11", "atacms")).ToList();
        var pieces = EventFormat.Basic.Single(f => f.Name == "csv").Write(Frame, events).Select(p => Encoding.UTF8.GetString(p.Span)).ToList();
        Assert.InRange(pieces.Count, 3, 100);
        Assert.Equal(["id", .. events.Select(e => e.Id)], string.Concat(pieces).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')[0]));
    }

    [Theory]
    [InlineData("", "arms-policy_all_2024-11-30.csv")]
    [InlineData("country=US,GB&from=2024-05&view=table&lanes=US", "arms-policy_country-GB-US_from-2024-05_2024-11-30.csv")]
    [InlineData("q=..%2F%22%C3%A9+<x>", "arms-policy_q-x_2024-11-30.csv")]
    public void The_name_of_a_file_says_what_is_in_it(string address, string name)
    {
        var pairs = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], (string?)Uri.UnescapeDataString(p[1])));
        Assert.Equal(name, DownloadName.Of(TimelineUrl.Read(pairs, SampleEvents.Vocabulary).Query, new(2024, 11, 30), "csv"));
    }

    [Fact]
    public void The_name_of_a_file_does_not_grow_without_end() => Assert.InRange(
        DownloadName.Of(new TimelineQuery { Words = new string('w', 200), From = EdtfDate.Year(2024) }, new(2024, 11, 30), "jsonl").Length, 100, 150);
}
