using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>A hundred thousand events: slow growth is a defect long before anyone waits for it.</summary>
public sealed class VolumeTests
{
    // Alone it takes a fraction of a second; the limit leaves room for a busy machine and none for anything quadratic.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_page_of_a_hundred_thousand_events_is_made_within_seconds()
    {
        var snapshot = new ChronicleSnapshot([.. Many(100_000)], [], "many");
        SampleView.Of(snapshot, "country=US");

        var watch = Stopwatch.StartNew();
        var view = SampleView.Of(snapshot, "weapon=missiles&topic=use&from=2020&to=2023");
        watch.Stop();

        Assert.InRange(view.EventCount, 1_000, 100_000);
        Assert.All(view.Lanes.SelectMany(l => l.Rows), r => Assert.InRange(r.Marks.Length, 0, 21));
        Assert.True(watch.Elapsed < Limit, string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMilliseconds:F0} ms"));
    }

    [Fact]
    public void A_picture_of_a_hundred_thousand_events_stays_small()
    {
        var view = SampleView.Of(new ChronicleSnapshot([.. Many(100_000)], [], "many"), "");
        var picture = TimelinePicture.Write(view, new PictureOptions("https://example.org"));
        Assert.Contains("Heights: how many events begin", picture, StringComparison.Ordinal);
        Assert.InRange(picture.Length, 10_000, 300_000);
    }

    private static ImmutableArray<PolicyEvent> Many(int count)
    {
        var random = new Random(5);
        string[] actors = ["US", "GB", "FR", "RU", "NL", "NATO"];
        string[] weapons = ["unspecified", "atacms", "storm-shadow", "f-16", "long-range-missiles"];
        var first = new DateOnly(2019, 1, 1);
        return
        [
            .. Enumerable.Range(0, count).Select(i => SampleEvents.Event(
                string.Create(CultureInfo.InvariantCulture, $"e{i:D6}"),
                (PolicyAction)random.Next(11),
                null,
                weapons[random.Next(weapons.Length)],
                actors[random.Next(actors.Length)],
                sources: $"s{random.Next(9)}") with { Date = EdtfDate.Day(first.AddDays(random.Next(2500))) }),
        ];
    }
}
