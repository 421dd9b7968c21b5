using System.Collections.Immutable;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>
/// Joins articles to sources: a digest and the file it is a digest of, and all that have the same text. What comes out depends on the
/// articles alone, so sources merge, part and change their ids as articles come and go.
/// </summary>
internal sealed class SourceJoining(ChronicleContext context)
{
    private const int HashLength = 6;

    /// <summary>Joins the articles that are related to these anew. <returns>Every article whose source, or whose place in it, may have changed.</returns></summary>
    /// <param name="changed">Articles that were added, or whose fellows were taken away.</param>
    /// <param name="gone">Ids of sources that lost an article.</param>
    public async Task<ImmutableArray<ArticleRow>> JoinAsync(IEnumerable<ArticleRow> changed, IEnumerable<string> gone, CancellationToken cancel)
    {
        var related = await RelatedAsync(changed, cancel);
        var drafts = Components(related).Select(c => new SourceDraft(c)).ToList();
        var oldIds = related.Select(a => a.SourceId).Where(id => id.Length > 0).Concat(gone).ToHashSet(StringComparer.Ordinal);
        var old = await context.Sources.Where(s => oldIds.Contains(s.Id)).ToListAsync(cancel);
        var slugs = drafts.Select(d => d.Slug).Concat(old.Select(s => s.Slug)).ToHashSet(StringComparer.Ordinal);
        var rivals = await RivalsAsync(slugs, oldIds, cancel);
        drafts.AddRange(rivals);
        old.AddRange(await RowsOfAsync(rivals, cancel));
        Replace(old, Named(drafts));
        return [.. drafts.SelectMany(d => d.Articles)];
    }

    private async Task<ImmutableArray<ArticleRow>> RelatedAsync(IEnumerable<ArticleRow> changed, CancellationToken cancel)
    {
        var known = changed.ToDictionary(a => a.Id, StringComparer.Ordinal);
        for (var before = -1; before != known.Count;)
        {
            before = known.Count;
            var files = known.Values.SelectMany(a => new[] { a.FileSha256, a.DigestSha256 }).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            var texts = known.Values.Select(a => a.TextId).Distinct(StringComparer.Ordinal).ToList();
            foreach (var found in await context.Articles
                .Where(a => files.Contains(a.FileSha256) || (a.DigestSha256 != null && files.Contains(a.DigestSha256)) || texts.Contains(a.TextId))
                .ToListAsync(cancel))
            {
                known.TryAdd(found.Id, found);
            }
        }

        return [.. known.Values.OrderBy(a => a.Id, StringComparer.Ordinal)];
    }

    private static List<ImmutableArray<ArticleRow>> Components(ImmutableArray<ArticleRow> articles)
    {
        var components = new List<List<ArticleRow>>();
        foreach (var article in articles)
        {
            var touching = components.Where(c => c.Exists(a => AreOneWork(a, article))).ToList();
            components.RemoveAll(touching.Contains);
            components.Add([article, .. touching.SelectMany(c => c)]);
        }

        return [.. components.Select(c => c.ToImmutableArray())];
    }

    private static bool AreOneWork(ArticleRow one, ArticleRow other) =>
        Same(one.TextId, other.TextId) || Same(one.FileSha256, other.FileSha256) || Same(one.DigestSha256, other.FileSha256)
        || Same(one.FileSha256, other.DigestSha256) || (one.DigestSha256 is not null && Same(one.DigestSha256, other.DigestSha256));

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    // Sources that ask for the same id may have to give it up, or may have it now.
    private async Task<List<SourceDraft>> RivalsAsync(HashSet<string> slugs, HashSet<string> known, CancellationToken cancel)
    {
        var ids = await context.Sources.Where(s => slugs.Contains(s.Slug) && !known.Contains(s.Id)).Select(s => s.Id).ToListAsync(cancel);
        var articles = await context.Articles.Where(a => ids.Contains(a.SourceId)).ToListAsync(cancel);
        return [.. articles.GroupBy(a => a.SourceId, StringComparer.Ordinal).Select(g => new SourceDraft([.. g.OrderBy(a => a.Id, StringComparer.Ordinal)]))];
    }

    private async Task<List<SourceRow>> RowsOfAsync(List<SourceDraft> drafts, CancellationToken cancel)
    {
        var ids = drafts.Select(d => d.Shown.SourceId).ToList();
        return await context.Sources.Where(s => ids.Contains(s.Id)).ToListAsync(cancel);
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

    private void Replace(List<SourceRow> old, Dictionary<string, SourceDraft> named)
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

        context.Sources.AddRange(rows.Values);
        foreach (var (id, draft) in named)
        {
            foreach (var article in draft.Articles)
            {
                article.SourceId = id;
                article.IsShown = ReferenceEquals(article, draft.Shown);
            }
        }
    }
}
