using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Comparing;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparing;

/// <summary>Comparisons of a few events for an address.</summary>
internal static class SampleComparison
{
    /// <summary>A request in May, a ban and its loosening, one leave in spring and one in autumn; the last source is of 30 November 2024.</summary>
    public static ImmutableArray<PolicyEvent> Events { get; } =
    [
        SampleEvents.Event("us-gives", PolicyAction.Supplies, "2023-10-10", "atacms") with { Topic = PolicyTopic.Supply },
        SampleEvents.Event("us-ban", PolicyAction.Prohibits, "2024-01-10", "unspecified"),
        SampleEvents.Event("gb-permits", PolicyAction.Permits, "2024-05-02", "long-range-missiles", "GB", sources: "s2"),
        SampleEvents.Event("ua-asks", PolicyAction.Requests, "2024-05-10", "atacms", "UA"),
        SampleEvents.Event("us-refuses", PolicyAction.Prohibits, "2024-05-20", "atacms"),
        SampleEvents.Event("fr-limits", PolicyAction.PermitsWithLimits, "2024-05-28", "unspecified", "FR", sources: "s1 s2"),
        SampleEvents.Event("us-considers", PolicyAction.Considers, "2024-05-29", "atacms"),
        SampleEvents.Event("nl-refuses", PolicyAction.Prohibits, null, "f-16", "NL", published: "2024-06-01"),
        SampleEvents.Event("gb-refuses", PolicyAction.Prohibits, "2024-22", "storm-shadow", "GB"),
        SampleEvents.Event("us-permits", PolicyAction.Permits, "2024-11", "atacms", published: "2024-11-18"),
    ];

    public static CompareView Of(string address) => Of(Events, address);

    public static CompareView Of(ImmutableArray<PolicyEvent> events, string address)
    {
        var snapshot = new ChronicleSnapshot([.. events], [Source("s1", "2024-11-30"), Source("s2", "2024-06")], "v1");
        return CompareView.Create(snapshot, SampleEvents.Vocabulary, Read(snapshot, address));
    }

    public static CompareReading Read(ChronicleSnapshot snapshot, string address)
    {
        var pairs = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], (string?)Uri.UnescapeDataString(p[1])));
        return CompareUrl.Read(pairs, SampleEvents.Vocabulary, snapshot);
    }

    private static Source Source(string id, string published) =>
        new(id, new ArticleMetadata("What may be fired where", id, null, EdtfDate.Parse(published).Value), "t", IsDigest: false, 1);
}
