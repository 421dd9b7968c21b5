using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Matrix;

/// <summary>Matrices of a few events for an address.</summary>
internal static class SampleMatrix
{
    /// <summary>
    /// The United States: a ban, loosened in May, ATACMS allowed in November; Britain: allowed in May, repeated twice; France: allowed without a date,
    /// and Storm Shadow in March, which nobody told before November; the Netherlands: two sources disagree; Israel: a ban under review, and aircraft
    /// allowed on a day that only the second report names.
    /// </summary>
    public static ImmutableArray<PolicyEvent> Events { get; } =
    [
        SampleEvents.Event("us-gives", PolicyAction.Supplies, "2023-10", "atacms", published: "2024-01-11", sources: "jan") with { Topic = PolicyTopic.Supply },
        SampleEvents.Event("us-ban", PolicyAction.Prohibits, "2024-01-10", "unspecified", published: "2024-01-11", sources: "jan"),
        SampleEvents.Event("us-limits", PolicyAction.PermitsWithLimits, "2024-05-30", "unspecified", published: "2024-05-31", sources: "may june") with
        {
            Limits = new(TerritoryLimit.BorderZone, null, null, null, null, "just over the border"),
        },
        SampleEvents.Event("us-atacms", PolicyAction.Permits, "2024-11", "atacms", published: "2024-11-18", sources: "nov") with { Evidence = Evidence.Anonymous },
        SampleEvents.Event("gb-permits", PolicyAction.Permits, "2024-05", "unspecified", "GB", published: "2024-06-03", sources: "june"),
        SampleEvents.Event("gb-repeats", PolicyAction.Permits, "2024-08-01", "unspecified", "GB", published: "2024-08-01", sources: "aug"),
        SampleEvents.Event("gb-repeats-again", PolicyAction.Permits, "2024-12-01", "unspecified", "GB", published: "2024-12-01", sources: "dec"),
        SampleEvents.Event("fr-undated", PolicyAction.Permits, null, "unspecified", "FR", published: "2024-06-10", sources: "june-late"),
        SampleEvents.Event("fr-late-told", PolicyAction.Permits, "2024-03-01", "storm-shadow", "FR", published: "2024-11-20", sources: "late"),
        SampleEvents.Event("nl-permits", PolicyAction.Permits, "2024-07-01", "f-16", "NL", published: "2024-07-01", sources: "july-one"),
        SampleEvents.Event("nl-prohibits", PolicyAction.Prohibits, "2024-07-01", "f-16", "NL", published: "2024-07-01", sources: "july-two"),
        SampleEvents.Event("il-ban", PolicyAction.Prohibits, "2024-02-01", "atacms", "IL", published: "2024-02-01", sources: "feb"),
        SampleEvents.Event("il-considers", PolicyAction.Considers, "2024-04-01", "atacms", "IL", published: "2024-04-01", sources: "april"),
        ToldTwice(SampleEvents.Event("il-permits", PolicyAction.Permits, "2024-05-20", "f-16", "IL", published: "2024-05-31", sources: "may late")),
    ];

    public static ChronicleSnapshot Snapshot { get; } = Of(Events);

    public static ChronicleSnapshot Of(ImmutableArray<PolicyEvent> events) => new(
        [.. events],
        [
            Source("jan", "2024-01-11"), Source("feb", "2024-02-01"), Source("april", "2024-04-01"), Source("may", "2024-05-31"), Source("june", "2024-06-03"),
            Source("june-late", "2024-06-10"), Source("july-one", "2024-07-01"), Source("july-two", "2024-07-01"), Source("aug", "2024-08-01"),
            Source("nov", "2024-11-18"), Source("late", "2024-11-20"), Source("dec", "2024-12-01"),
        ],
        "v1");

    public static MatrixReading Read(string address) => MatrixUrl.Read(
        address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], (string?)Uri.UnescapeDataString(p[1]))),
        SampleEvents.Vocabulary,
        Snapshot);

    public static MatrixView View(string address, DateOnly? today = null, ChronicleSnapshot? snapshot = null) =>
        MatrixView.Create(snapshot ?? Snapshot, SampleEvents.Vocabulary, Read(address), today);

    public static MatrixCell Cell(this MatrixView view, string actor, string weapon) =>
        view.Rows.SelectMany(r => r.Cells).Single(c => c.Actor == new ActorCode(actor) && c.Weapon == new WeaponId(weapon));

    private static PolicyEvent ToldTwice(PolicyEvent policyEvent) => policyEvent with
    {
        Citations =
        [
            policyEvent.Citations[0] with { Date = SampleEvents.Date("2024-05"), DateBasis = DateBasis.Explicit, Evidence = Evidence.Reported },
            policyEvent.Citations[1] with { Date = SampleEvents.Date("2024-05-20"), DateBasis = DateBasis.Explicit },
        ],
    };

    private static Source Source(string id, string published) =>
        new(id, new ArticleMetadata("What may be fired where", id + " wire", null, SampleEvents.Date(published)), "t", IsDigest: false, 1);
}
