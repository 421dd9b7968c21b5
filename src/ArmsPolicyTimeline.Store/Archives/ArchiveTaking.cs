using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>Takes a checked archive into a store, within a transaction. Events are not copied but made of the articles' candidates, so that they are what the rules here give.</summary>
internal sealed class ArchiveTaking(ChronicleContext context, StoreEngine engine, Vocabulary vocabulary, TimeProvider time)
{
    private const int AtOnce = 96;

    // Of these rules depends what events the candidates of an article give.
    private static readonly string[] Deciding = ["joining", "vocabulary"];

    public async Task<ArchiveReport> TakeAsync(OpenArchive archive, CancellationToken cancel)
    {
        var manifest = archive.Manifest;
        var known = await context.Articles.Select(a => a.Id).ToHashSetAsync(StringComparer.Ordinal, cancel);
        var isEmpty = known.Count == 0;
        await using var rows = new RowWriter(context, engine);
        var taken = await ArticlesAsync(archive, known, rows, cancel);
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (isEmpty)
        {
            await RecordAsync(archive, rows, cancel);
        }
        else
        {
            await FormerAsync(archive, rows, cancel);
            remarks.Add(FormattableString.Invariant($"The store was not empty: {known.Count} articles that it had stay as they are, and its own record of changes goes on."));
        }

        var hash = ChronicleInspector.HashOf(await context.Articles.AsNoTracking().ToListAsync(cancel), await SnapshotReading.ReadAsync(context, cancel));
        var rules = ArchiveWriting.Rules(vocabulary);
        var isSame = Deciding.All(r => string.Equals(manifest.Rules.GetValueOrDefault(r), rules[r], StringComparison.Ordinal));
        if (isEmpty && !isSame)
        {
            remarks.Add("The archive was joined by other rules or another vocabulary; its events were made anew by those of this program, so that its content hash is another.");
        }
        else if (isEmpty && !string.Equals(hash, manifest.ContentHash, StringComparison.Ordinal))
        {
            throw OpenArchive.Bad($"its articles give the content {hash}, and not {manifest.ContentHash} as it says");
        }

        return new(manifest.Version, manifest.Checksum, hash, manifest.Counts.ToImmutableSortedDictionary(StringComparer.Ordinal), taken, remarks.ToImmutable());
    }

    private async Task<int> ArticlesAsync(OpenArchive archive, HashSet<string> known, RowWriter rows, CancellationToken cancel)
    {
        var writing = new ArticleWriting(context, rows, vocabulary, new ResolutionMemory(vocabulary), time);
        var (taken, batch) = (0, new List<ArticleDraft>());
        await foreach (var archived in archive.LinesAsync(ArchiveNames.Articles, ArchiveJson.Default.ArchivedArticle, cancel))
        {
            var draft = ArchivedDrafts.Of(archived);
            if (known.Add(draft.Article.Id))
            {
                batch.Add(draft);
                taken++;
            }

            if (batch.Count == AtOnce)
            {
                await writing.WriteAsync(batch, cancel);
                batch = [];
            }
        }

        if (batch.Count > 0)
        {
            await writing.WriteAsync(batch, cancel);
        }

        return taken;
    }

    // The record of the store that was written, in the place of that of its being taken in.
    private async Task RecordAsync(OpenArchive archive, RowWriter rows, CancellationToken cancel)
    {
        await context.Changes.ExecuteDeleteAsync(cancel);
        await context.FormerIds.ExecuteDeleteAsync(cancel);
        long next = 1;
        await foreach (var row in archive.LinesAsync(ArchiveNames.Changes, ArchiveJson.Default.ChangeRow, cancel))
        {
            if (row.Number < next || row.Count < 1)
            {
                throw OpenArchive.Bad(string.Create(CultureInfo.InvariantCulture, $"change {row.Number} is out of order"));
            }

            next = row.Number + row.Count;
            _ = ChangeMapping.FromRow(row).Count();
            await rows.AddAsync([row], cancel);
        }

        var seen = new HashSet<(string, string)>();
        await foreach (var row in archive.LinesAsync(ArchiveNames.FormerIds, ArchiveJson.Default.FormerIdRow, cancel))
        {
            if (seen.Add((row.Kind, row.Id)))
            {
                await rows.AddAsync([row], cancel);
            }
        }
    }

    // Ids that the archive's store gave out lead on from here too, where they are nobody's.
    private async Task FormerAsync(OpenArchive archive, RowWriter rows, CancellationToken cancel)
    {
        var taken = (await context.FormerIds.Select(f => new { f.Kind, f.Id }).ToListAsync(cancel)).Select(f => (f.Kind, f.Id)).ToHashSet();
        taken.UnionWith((await context.Events.Select(e => e.Id).ToListAsync(cancel)).Select(id => (Changes.FormerIds.Event, id)));
        taken.UnionWith((await context.Sources.Select(s => s.Id).ToListAsync(cancel)).Select(id => (Changes.FormerIds.Source, id)));
        await foreach (var row in archive.LinesAsync(ArchiveNames.FormerIds, ArchiveJson.Default.FormerIdRow, cancel))
        {
            if (taken.Add((row.Kind, row.Id)))
            {
                await rows.AddAsync([row], cancel);
            }
        }
    }
}
