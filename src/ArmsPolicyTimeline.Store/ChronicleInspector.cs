using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Reading;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Schema;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store;

/// <summary>Counts and checks what is stored, from the rows themselves.</summary>
internal sealed class ChronicleInspector(StoreDatabase database, Vocabulary vocabulary) : IChronicleInspector
{
    public Task<ChronicleReport> InspectAsync(CancellationToken cancel) => database.RunAsync(async () =>
    {
        await using var context = await database.ContextAsync(cancel);
        await using var transaction = await database.Engine.BeginAsync(context, isWriting: false, cancel);
        var snapshot = await SnapshotReading.ReadAsync(context, cancel);
        var articles = await context.Articles.AsNoTracking().ToListAsync(cancel);
        var engine = await database.Engine.InspectAsync(context.Database.GetDbConnection(), cancel);
        return new ChronicleReport(
            articles.Count,
            snapshot.Sources.Length,
            snapshot.Events.Sum(e => e.Citations.Sum(c => c.Passages.Length)),
            await context.Candidates.CountAsync(cancel),
            snapshot.Events.Count,
            HashOf(articles, snapshot),
            SchemaUpgrade.Current,
            engine.Engine,
            engine.Settings,
            [.. engine.Problems, .. await WrongPassagesAsync(context, cancel), .. await WrongEventsAsync(context, snapshot, cancel), .. await UnfoundAsync(context, snapshot, cancel)]);
    });

    /// <summary>Hash of articles, sources and events.</summary>
    internal static string HashOf(List<ArticleRow> articles, ChronicleSnapshot snapshot)
    {
        var lines = articles.OrderBy(a => a.Id, StringComparer.Ordinal).Select(a => $"{a.FileSha256} {a.FileName} {a.TextId} {a.SourceId} {a.IsShown}").Append(snapshot.Version);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    private static async Task<IEnumerable<string>> WrongPassagesAsync(ChronicleContext context, CancellationToken cancel)
    {
        var report = await new PassageProving(context).RunAsync("", cancel);
        return report.Faults.Select(f => $"event {f.EventId}: passage {f.PassageId} of {f.SourceId} is {f.Proof.State.Slug()}: {ProofWords.Of(f.Proof.Reason)}")
            .Concat(report.ChangedSources.Select(id => $"source {id}: the stored text is not the one that was read"));
    }

    // Events must be what the candidates give; where other rules made them, the next article stored will make them anew.
    private async Task<List<string>> WrongEventsAsync(ChronicleContext context, ChronicleSnapshot snapshot, CancellationToken cancel)
    {
        if (await new StoreState(context).IsResolvedOtherwiseAsync(vocabulary, cancel))
        {
            return [];
        }

        var loading = new CandidateLoading(context);
        var wanted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var actor in (await context.Candidates.Select(c => new Block(c.Actor, c.Recipient, c.Topic)).Distinct().ToListAsync(cancel)).GroupBy(b => b.Actor, StringComparer.Ordinal))
        {
            foreach (var e in EventResolver.Resolve((await loading.OfBlocksAsync([.. actor], cancel)).Select(c => c.Reported), vocabulary))
            {
                wanted.Add(e.Id, EventMapping.ToRows(e).Event.Hash);
            }
        }

        return
        [
            .. snapshot.Events.Where(e => !wanted.Remove(e.Id, out var hash) || !string.Equals(hash, EventMapping.ToRows(e).Event.Hash, StringComparison.Ordinal))
                .Select(e => $"event {e.Id} is not what the candidates give").ToImmutableArray(),
            .. wanted.Keys.Order(StringComparer.Ordinal).Select(id => $"event {id} is missing"),
        ];
    }

    private static async Task<List<string>> UnfoundAsync(ChronicleContext context, ChronicleSnapshot snapshot, CancellationToken cancel)
    {
        var found = (await context.SearchRows.AsNoTracking().Select(s => s.EventId).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        return [.. snapshot.Events.Where(e => !found.Remove(e.Id)).Select(e => $"event {e.Id} cannot be searched for"), .. found.Select(id => $"search finds {id}, which is gone")];
    }
}
