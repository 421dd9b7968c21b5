using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Commands.Verifying;

/// <summary>What <c>verify --json</c> writes.</summary>
internal sealed record VerifyOutput(int Passages, int Texts, int Exact, int Moved, int Gone, ImmutableArray<string> ChangedSources, ImmutableArray<VerifyOutput.Problem> Problems)
{
    public static VerifyOutput Of(ProofReport report) => new(
        report.Passages,
        report.Texts,
        report.Exact,
        report.Moved,
        report.Gone,
        report.ChangedSources,
        [
            .. report.Faults.Select(f => new Problem(
                f.EventId,
                f.SourceId,
                f.PassageId,
                f.Passage.Locator,
                f.Passage.Quote,
                f.Proof.State.Slug(),
                f.Proof.Reason.Slug(),
                ProofWords.Of(f.Proof.Reason),
                ProofWords.Advice(f.Proof.State))),
        ]);

    /// <summary>A passage that is not exact.</summary>
    internal sealed record Problem(string Event, string Source, string Passage, int Locator, string Quote, string State, string Reason, string Words, string Advice);
}
