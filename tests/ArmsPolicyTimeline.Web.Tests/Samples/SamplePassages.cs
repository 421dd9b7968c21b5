using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Web.Tests.Samples;

/// <summary>The sample's passages as they were read from a text, which is the sample's own unless another is given.</summary>
internal sealed class SamplePassages(string? text = null) : IPassageReader
{
    private readonly CitedText read = new(text ?? Sample.Text);

    /// <summary>The revision that is told.</summary>
    public string Revision { get; set; } = "1";

    /// <summary>How often all was looked up.</summary>
    public int Verified { get; private set; }

    /// <summary>Passages of a text that is shown no longer.</summary>
    public ImmutableArray<FormerPassage> Former { get; init; } = [];

    private ImmutableArray<KeptPassage> All =>
    [
        .. from policyEvent in Sample.Snapshot.Events
           let passage = policyEvent.Citations[0].Passages[0]
           let at = read.Text.IndexOf(passage.Quote, StringComparison.Ordinal)
           where at >= 0
           select new KeptPassage(PassageId.Of(Sample.SourceId, passage), Sample.SourceId, passage, read.Select(new(at, passage.Quote.Length)), [policyEvent.Id]),
    ];

    public Task<string> RevisionAsync(CancellationToken cancel) => Task.FromResult(Revision);

    public Task<ProofReport> VerifyAsync(CancellationToken cancel)
    {
        Verified++;
        var now = new CitedText(Sample.Text);
        return Task.FromResult(new ProofReport(
            Revision,
            All.Length,
            1,
            [],
            [
                .. from kept in All
                   let proof = PassageProof.Of(kept.Selectors, now)
                   where proof.State != ProofState.Exact
                   select new PassageFault(kept.EventIds[0], kept.SourceId, kept.Id, kept.Passage, proof),
            ]));
    }

    public Task<KeptPassage?> FindAsync(string passageId, CancellationToken cancel) => Task.FromResult(All.FirstOrDefault(p => string.Equals(p.Id, passageId, StringComparison.Ordinal)));

    public Task<ImmutableArray<KeptPassage>> OfEventAsync(string eventId, CancellationToken cancel) => Task.FromResult(All.RemoveAll(p => !p.EventIds.Contains(eventId)));

    public Task<ImmutableArray<KeptPassage>> OfEventsAsync(IReadOnlyCollection<string> eventIds, CancellationToken cancel) => Task.FromResult(All.RemoveAll(p => !p.EventIds.Any(eventIds.Contains)));

    public Task<ImmutableArray<KeptPassage>> OfSourceAsync(string sourceId, CancellationToken cancel) => Task.FromResult(All.RemoveAll(p => !string.Equals(p.SourceId, sourceId, StringComparison.Ordinal)));

    public Task<ImmutableArray<FormerPassage>> FormerOfSourceAsync(string sourceId, CancellationToken cancel) => Task.FromResult(Former);
}
