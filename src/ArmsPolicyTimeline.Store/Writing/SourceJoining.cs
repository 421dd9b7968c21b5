using System.Collections.Immutable;
using ArmsPolicyTimeline.Store.Changes;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>
/// Joins articles to sources: a digest and the file it is a digest of, and all that have the same text. What comes out depends on the
/// articles alone, so sources merge, part and change their ids as articles come and go.
/// </summary>
internal sealed class SourceJoining(ChronicleContext context, RowWriter added)
{
    private const int HashLength = 6;

    /// <summary>What joining did to the ids of sources.</summary>
    public SourceMoves Moves { get; private set; } = new([], []);

    /// <summary>Joins the articles that are related to these anew. <returns>Every article whose source, or whose place in it, may have changed.</returns></summary>
    /// <param name="changed">Articles that were added, or whose fellows were taken away.</param>
    /// <param name="gone">Ids of sources that lost an article.</param>
    public async Task<ImmutableArray<ArticleRow>> JoinAsync(IEnumerable<ArticleRow> changed, IEnumerable<string> gone, CancellationToken cancel)
    {
        var related = await RelatedAsync(changed, cancel);
        var drafts = Components(related).ConvertAll(c => new SourceDraft(c));
        var oldIds = related.Select(a => a.SourceId).Where(id => id.Length > 0).Concat(gone).ToHashSet(StringComparer.Ordinal);
        var old = await RowsOfAsync(oldIds, cancel);
        var slugs = drafts.Select(d => d.Slug).Concat(old.Select(s => s.Slug)).ToHashSet(StringComparer.Ordinal);
        var rivals = await RivalsAsync(slugs, oldIds, cancel);
        drafts.AddRange(rivals);
        old.AddRange(await RowsOfAsync(rivals.Select(d => d.Shown.SourceId), cancel));
        await ReplaceAsync(old, Named(drafts), cancel);
        return [.. drafts.SelectMany(d => d.Articles)];
    }

    private async Task<ImmutableArray<ArticleRow>> RelatedAsync(IEnumerable<ArticleRow> changed, CancellationToken cancel)
    {
        var known = changed.ToDictionary(a => a.Id, StringComparer.Ordinal);
        for (var next = known.Values.ToList(); next.Count > 0;)
        {
            var found = new List<ArticleRow>();
            foreach (var some in next.Chunk(Chunks.Size))
            {
                var files = some.SelectMany(a => new[] { a.FileSha256, a.DigestSha256 }).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
                var texts = some.Select(a => a.TextId).Distinct(StringComparer.Ordinal).ToList();
                found.AddRange(await context.Articles
                    .Where(a => files.Contains(a.FileSha256) || (a.DigestSha256 != null && files.Contains(a.DigestSha256)) || texts.Contains(a.TextId))
                    .ToListAsync(cancel));
            }

            next = found.FindAll(a => known.TryAdd(a.Id, a));
        }

        return [.. known.Values.OrderBy(a => a.Id, StringComparer.Ordinal)];
    }

    // Articles are of one work where they have a text or a file in common; a digest has the file that it is of.
    private static List<ImmutableArray<ArticleRow>> Components(ImmutableArray<ArticleRow> articles)
    {
        var leaders = Enumerable.Range(0, articles.Length).ToArray();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < articles.Length; at++)
        {
            var a = articles[at];
            foreach (var key in new[] { "text " + a.TextId, "file " + a.FileSha256, a.DigestSha256 is null ? null : "file " + a.DigestSha256 }.OfType<string>())
            {
                if (!seen.TryAdd(key, at))
                {
                    leaders[LeaderOf(leaders, at)] = LeaderOf(leaders, seen[key]);
                }
            }
        }

        return [.. articles.Index().GroupBy(a => LeaderOf(leaders, a.Index), a => a.Item).Select(g => g.ToImmutableArray())];
    }

    private static int LeaderOf(int[] leaders, int at)
    {
        while (leaders[at] != at)
        {
            at = leaders[at] = leaders[leaders[at]];
        }

        return at;
    }

    // Sources that ask for the same id may have to give it up, or may have it now.
    private async Task<List<SourceDraft>> RivalsAsync(HashSet<string> slugs, HashSet<string> known, CancellationToken cancel)
    {
        var articles = new List<ArticleRow>();
        foreach (var some in slugs.Chunk(Chunks.Size))
        {
            articles.AddRange(await (
                from source in context.Sources
                where some.Contains(source.Slug)
                join article in context.Articles on source.Id equals article.SourceId
                select article).ToListAsync(cancel));
        }

        return
        [
            .. articles.Where(a => !known.Contains(a.SourceId)).GroupBy(a => a.SourceId, StringComparer.Ordinal)
                .Select(g => new SourceDraft([.. g.OrderBy(a => a.Id, StringComparer.Ordinal)])),
        ];
    }

    private async Task<List<SourceRow>> RowsOfAsync(IEnumerable<string> ids, CancellationToken cancel)
    {
        var found = new List<SourceRow>();
        foreach (var some in ids.Chunk(Chunks.Size))
        {
            found.AddRange(await context.Sources.Where(s => some.Contains(s.Id)).ToListAsync(cancel));
        }

        return found;
    }

    private static Dictionary<string, SourceDraft> Named(List<SourceDraft> drafts)
    {
        var named = new Dictionary<string, SourceDraft>(StringComparer.Ordinal);
        foreach (var draft in drafts.OrderBy(d => d.Shown.TextId, StringComparer.Ordinal))
        {
            var textId = draft.Shown.TextId;
            var id = new[] { draft.Slug, $"{draft.Slug}-{textId[..HashLength]}", $"{draft.Slug}-{textId}" }.First(id => !named.ContainsKey(id));
            named.Add(id, draft);
        }

        return named;
    }

    private async Task ReplaceAsync(List<SourceRow> old, Dictionary<string, SourceDraft> named, CancellationToken cancel)
    {
        var rows = named.ToDictionary(n => n.Key, n => SourceMapping.ToRow(n.Value.ToSource(n.Key), n.Value.Slug), StringComparer.Ordinal);
        foreach (var row in old)
        {
            if (rows.Remove(row.Id, out var next))
            {
                context.Entry(row).CurrentValues.SetValues(next);
            }
            else
            {
                context.Sources.Remove(row);
            }
        }

        Moves = new([.. rows.Keys.Order(StringComparer.Ordinal)], Gone(old, named));
        await added.AddAsync(rows.Values, cancel);
        foreach (var (id, draft) in named)
        {
            foreach (var article in draft.Articles)
            {
                article.SourceId = id;
                article.IsShown = ReferenceEquals(article, draft.Shown);
            }
        }
    }

    // Asked before articles are told their new source.
    private static ImmutableArray<(string Id, string? IntoId, string? Title)> Gone(List<SourceRow> old, Dictionary<string, SourceDraft> named)
    {
        var next = named.SelectMany(n => n.Value.Articles.Select(a => (Before: a.SourceId, After: n.Key))).ToLookup(p => p.Before, p => p.After, StringComparer.Ordinal);
        return
        [
            .. old.Where(row => !named.ContainsKey(row.Id)).OrderBy(row => row.Id, StringComparer.Ordinal)
                .Select(row => (row.Id, next[row.Id].CountBy(id => id, StringComparer.Ordinal).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (string?)c.Key).FirstOrDefault(), row.Title)),
        ];
    }
}
