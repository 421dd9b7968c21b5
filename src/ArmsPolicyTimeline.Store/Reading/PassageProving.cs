using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Reading;

/// <summary>Looks up every passage of every citation, so many sources at a time, each text once.</summary>
internal sealed class PassageProving(ChronicleContext context)
{
    // A source can have a thousand passages.
    private const int SourcesAtOnce = 50;

    private readonly ImmutableArray<PassageFault>.Builder faults = ImmutableArray.CreateBuilder<PassageFault>();
    private readonly SortedSet<string> changed = new(StringComparer.Ordinal);
    private int passages;
    private int texts;

    public async Task<ProofReport> RunAsync(string revision, CancellationToken cancel)
    {
        var sources = await context.Citations.Select(c => c.SourceId).Distinct().ToListAsync(cancel);
        sources.Sort(StringComparer.Ordinal);
        foreach (var ids in sources.Chunk(SourcesAtOnce))
        {
            var kept = await KeptRow.Join(context.Citations.AsNoTracking().Where(c => ids.Contains(c.SourceId)), context.Passages.AsNoTracking(), context.Selectors.AsNoTracking()).ToListAsync(cancel);
            foreach (var ofText in kept.GroupBy(k => k.TextId, StringComparer.Ordinal).OrderBy(g => g.Min(k => k.Passage.SourceId), StringComparer.Ordinal))
            {
                cancel.ThrowIfCancellationRequested();
                var text = await context.Texts.Where(t => t.Id == ofText.Key).Select(t => t.Text).SingleOrDefaultAsync(cancel);
                Prove([.. ofText], text is null ? null : new CitedText(text), ofText.Key);
            }
        }

        return new ProofReport(revision, passages, texts, [.. changed], faults.ToImmutable());
    }

    private void Prove(List<KeptRow> kept, CitedText? text, string textId)
    {
        (passages, texts) = (passages + kept.Count, texts + 1);
        if (text is null || !string.Equals(text.Sha256, textId, StringComparison.Ordinal))
        {
            changed.UnionWith(kept.Select(k => k.Passage.SourceId));
        }

        foreach (var row in kept.OrderBy(k => k.Passage.EventId, StringComparer.Ordinal).ThenBy(k => k.Passage.Ordinal))
        {
            var proof = text is null ? PassageProof.NoText : PassageProof.Of(row.ToSelectors(), text);
            if (proof.State != ProofState.Exact)
            {
                faults.Add(new PassageFault(row.Passage.EventId, row.Passage.SourceId, row.Id, row.ToPassage(), proof));
            }
        }
    }
}
