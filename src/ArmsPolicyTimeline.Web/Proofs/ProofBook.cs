using System.Collections.Frozen;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;

namespace ArmsPolicyTimeline.Web.Proofs;

/// <summary>What the last look at all quotations found. Holds only what is not exact, however many there are.</summary>
public sealed class ProofBook
{
    private volatile Entry? last;
    private volatile bool isBehind;

    /// <summary>The last report; null: none yet.</summary>
    public ProofReport? Report => last?.Report;

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CheckedAt => last?.CheckedAt;

    /// <summary>Whether articles were written since.</summary>
    public bool IsBehind => isBehind;

    /// <summary>Takes down a report.</summary>
    public void Enter(ProofReport report, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(report);
        last = new(report, at, report.Faults.GroupBy(f => f.PassageId, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Max(f => f.Proof.State), StringComparer.Ordinal));
        isBehind = false;
    }

    /// <summary>Notes which state the store is in now.</summary>
    public void Note(string revision) => isBehind = last is { } entry && !string.Equals(entry.Report.Revision, revision, StringComparison.Ordinal);

    /// <summary>Whether a passage stands where it was read; null where that was not looked up since the last change.</summary>
    /// <param name="passageId">Its short id.</param>
    public ProofState? StateOf(string passageId) => last is not { } entry || passageId.Length == 0
        ? null
        : entry.States.TryGetValue(passageId, out var state) ? state
        : isBehind ? null : ProofState.Exact;

    private sealed record Entry(ProofReport Report, DateTimeOffset CheckedAt, FrozenDictionary<string, ProofState> States);
}
