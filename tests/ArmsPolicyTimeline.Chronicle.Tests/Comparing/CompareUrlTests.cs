using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparing;

public sealed class CompareUrlTests
{
    private static readonly ChronicleSnapshot Snapshot = new([.. SampleComparison.Events], [], "v1");

    [Theory]
    [InlineData("lanes=US:atacms,GB:storm-shadow,FR")]
    [InlineData("lanes=NATO,US:unspecified&topic=supply&recipient=IL&from=2024-05&to=2024-11-30&asof=2024-09-15&since=2024-05-15&day0=request")]
    [InlineData("day0=us-considers")]
    [InlineData("")]
    public void An_address_is_read_and_written_back(string address)
    {
        var reading = SampleComparison.Read(Snapshot, address);
        Assert.Empty(reading.Notes);
        Assert.Equal(address, CompareUrl.Write(reading.Query));
    }

    [Theory]
    [InlineData("topic=use&recipient=UA&from=&lanes=FR", "lanes=FR")]
    [InlineData("lanes=us:ATACMS,fr", "lanes=US:atacms,FR")]
    [InlineData("lanes=FR,FR&lanes=US", "lanes=FR,US")]
    [InlineData("lanes=FR&country=GB&weapon=storm-shadow", "lanes=FR,GB:storm-shadow")]
    [InlineData("lanes=FR&country=GB&weapon=", "lanes=FR,GB")]
    [InlineData("country=US,GB&weapon=atacms,f-16", "lanes=US:atacms,US:f-16,GB:atacms,GB:f-16")]
    [InlineData("weapon=storm-shadow", "lanes=GB:storm-shadow")]
    public void Every_comparison_has_one_address(string given, string canonical)
    {
        var reading = SampleComparison.Read(Snapshot, given);
        Assert.Empty(reading.Notes);
        Assert.Equal(canonical, CompareUrl.Write(reading.Query));
    }

    [Theory]
    [InlineData("lanes=US,XX", "lanes=US", "Left out lanes “XX”: a lane is a country, with a weapon behind a colon where it is only that: US:atacms.")]
    [InlineData("lanes=US:slingshot,FR", "lanes=FR", "Left out lanes “US:slingshot”: a lane is a country, with a weapon behind a colon where it is only that: US:atacms.")]
    [InlineData("lanes=US,GB,FR,UA,RU,IL,NL", "lanes=US,GB,FR,UA,RU,IL", "Left out lanes “NL”: at most 6 lanes are compared.")]
    [InlineData("asof=2024-05", "", "Left out asof “2024-05”: it is one day, written as 2024-05-30.")]
    [InlineData("topic=peace", "", "Left out topic “peace”: it is one of use, supply, personnel.")]
    [InlineData("recipient=ZZ", "", "Left out recipient “ZZ”: nothing is known by this id.")]
    [InlineData("country=ZZ", "", "Left out country “ZZ”: nothing is known by this id.")]
    [InlineData("from=2024-06&to=2024-05", "from=2024-06", "Left out to “2024-05”: it lies before from, 2024-06.")]
    [InlineData("day0=doomsday", "", "Left out day0 “doomsday”: it is the id of an event, or one of request, refusal, consideration, approval, permission, delivery.")]
    public void A_bad_value_is_left_out_with_a_note(string given, string canonical, string note)
    {
        var reading = SampleComparison.Read(Snapshot, given);
        Assert.Equal(note, Assert.Single(reading.Notes).Words);
        Assert.Equal(canonical, CompareUrl.Write(reading.Query));
    }

    [Theory]
    [InlineData("", "/compare")]
    [InlineData("country=US,GB", "/compare?lanes=GB,US")]
    [InlineData("country=US&weapon=atacms,f-16&topic=supply&from=2024-05&asof=2024-06-01", "/compare?lanes=US:atacms,US:f-16&topic=supply&from=2024-05&asof=2024-06-01")]
    [InlineData("weapon=atacms&to=2024", "/compare?to=2024&weapon=atacms")]
    [InlineData("lanes=FR,US&recipient=IL", "/compare?lanes=FR,US&recipient=IL")]
    public void A_timeline_leads_to_the_comparison_of_what_it_shows(string timeline, string link)
    {
        var pairs = timeline.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], (string?)p[1]));
        Assert.Equal(link, CompareUrl.Link(TimelineUrl.Read(pairs, SampleEvents.Vocabulary, Snapshot).Query));
    }
}
