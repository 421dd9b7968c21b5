using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Browser.Tests.Site;

/// <summary>Sixty events of one country, and one each of thirty others.</summary>
internal sealed class CrowdedReader : IChronicleReader
{
    private static readonly string[] Others =
        ["AT", "BE", "BG", "CA", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IT", "JP", "LT", "LU", "LV", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"];

    private readonly ChronicleSnapshot snapshot = new(
        [
            .. Enumerable.Range(0, 60).Select(i => Event($"us-{i}", "US", new DateOnly(2024, 1, 1).AddDays(3 * i), i % 2 == 0 ? "atacms" : "f-16")),
            .. Others.Select(code => Event("one-" + code, code, new DateOnly(2024, 5, 1), "f-16")),
        ],
        [],
        "crowded");

    public Task<ChronicleSnapshot> ReadAsync(CancellationToken cancel) => Task.FromResult(snapshot);

    public Task<SearchResult> SearchAsync(string words, CancellationToken cancel) => throw new NotSupportedException();

    public Task<int> CountPassagesAsync(CancellationToken cancel) => Task.FromResult(0);

    public Task<SourceDocument?> FindDocumentAsync(string sourceId, CancellationToken cancel) => throw new NotSupportedException();

    private static PolicyEvent Event(string id, string actor, DateOnly day, string weapon) => new()
    {
        Id = id,
        Actor = new(actor),
        Recipient = ActorCode.Ukraine,
        Action = PolicyAction.Supplies,
        Topic = PolicyTopic.Supply,
        Weapons = [new(weapon)],
        Date = EdtfDate.Day(day),
        DateBasis = DateBasis.Explicit,
        Evidence = Evidence.Declared,
        Modality = Modality.Asserted,
        Confidence = 1,
        Citations = [],
    };
}
