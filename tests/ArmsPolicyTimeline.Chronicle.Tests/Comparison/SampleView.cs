using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Pages of a few events for an address.</summary>
internal static class SampleView
{
    /// <summary>A ban, its loosening in May, leave for one weapon in November; a permission at large and a request beside them.</summary>
    public static ImmutableArray<PolicyEvent> Events { get; } =
    [
        SampleEvents.Event("us-ban", PolicyAction.Prohibits, "2024-01-10", "unspecified", sources: "s1"),
        SampleEvents.Event("gb-permits", PolicyAction.Permits, "2024-05-02", "unspecified", "GB", sources: "s2"),
        SampleEvents.Event("ua-asks", PolicyAction.Requests, "2024-05", "atacms", "UA", sources: "s1"),
        SampleEvents.Event("us-considers", PolicyAction.Considers, "2024-05-29", "atacms", sources: "s1"),
        SampleEvents.Event("us-limits", PolicyAction.PermitsWithLimits, "2024-05-30", "unspecified", sources: "s1 s2") with
        {
            Official = "Joe Biden",
            Office = "President of the United States",
            Limits = new(TerritoryLimit.BorderZone, null, null, null, null, "just over the border"),
        },
        SampleEvents.Event("us-atacms", PolicyAction.Permits, "2024-11", "atacms", published: "2024-11-18", sources: "s2") with { Evidence = Evidence.Anonymous },
        SampleEvents.Event("us-gives", PolicyAction.Supplies, "2023-10", "atacms", sources: "s2") with { Topic = PolicyTopic.Supply },
    ];

    public static ChronicleSnapshot Snapshot { get; } = new([.. Events], [Source("s1", "Sample Wire"), Source("s2", null)], "v1");

    public static TimelineView Of(string address, SearchResult? search = null, DateOnly? today = null) => Of(Snapshot, address, search, today);

    public static TimelineView Of(ChronicleSnapshot snapshot, string address, SearchResult? search = null, DateOnly? today = null)
    {
        var pairs = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], (string?)Uri.UnescapeDataString(p[1])));
        return TimelineView.Create(snapshot, SampleEvents.Vocabulary, TimelineUrl.Read(pairs, SampleEvents.Vocabulary, snapshot), search, today);
    }

    public static Lane Lane(this TimelineView view, string id) => view.Lanes.Single(l => string.Equals(l.Id, id, StringComparison.Ordinal));

    private static Source Source(string id, string? publisher) => new(id, new ArticleMetadata("What may be fired where", publisher, null, SampleEvents.Date("2024-05-31")), "t", IsDigest: false, 1);
}
