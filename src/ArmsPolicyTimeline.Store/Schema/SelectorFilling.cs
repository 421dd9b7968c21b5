using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ArmsPolicyTimeline.Store.Schema;

/// <summary>
/// Makes the selectors and short ids of passages that were stored before there were any. A text that is no longer the one its id was made of
/// gives none: what was true when it was read cannot be told from it. Names the columns of its own version only.
/// </summary>
internal sealed class SelectorFilling(ChronicleContext context, StoreEngine engine)
{
    private const string AddSelectors = """
        INSERT INTO "selectors" ("TextId", "Start", "Length", "Exact", "Prefix", "Suffix", "PositionStart", "PositionEnd", "Sha256", "NormaliserVersion")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
        """;

    private const string SetPassageId = """UPDATE "passages" SET "PassageId" = @p0 WHERE "EventId" = @p1 AND "SourceId" = @p2 AND "Ordinal" = @p3""";

    public static Task RunAsync(ChronicleContext context, StoreEngine engine, CancellationToken cancel) => new SelectorFilling(context, engine).RunAsync(cancel);

    private async Task RunAsync(CancellationToken cancel)
    {
        foreach (var ids in (await context.Texts.Select(t => t.Id).ToListAsync(cancel)).Chunk(Chunks.Size))
        {
            await AddSelectorsAsync(ids, cancel);
        }

        foreach (var ids in (await context.Events.Select(e => e.Id).ToListAsync(cancel)).Chunk(Chunks.Size))
        {
            await SetPassageIdsAsync(ids, cancel);
        }
    }

    private async Task AddSelectorsAsync(string[] ids, CancellationToken cancel)
    {
        var spans = (await (
                from article in context.Articles
                where ids.Contains(article.TextId)
                join candidate in context.Candidates on article.Id equals candidate.ArticleId
                select new { article.TextId, candidate.Body }).ToListAsync(cancel))
            .ToLookup(c => c.TextId, c => JsonSerializer.Deserialize(c.Body, StoreJson.Default.CandidateBody)?.Passages ?? [], StringComparer.Ordinal);
        var texts = await context.Texts.Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Text }).ToListAsync(cancel);
        var rows = new List<object[]>();
        foreach (var text in texts)
        {
            var cited = new CitedText(text.Text);
            if (!string.Equals(cited.Sha256, text.Id, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var span in spans[text.Id].SelectMany(p => p).Select(p => new TextSpan(p.Start, p.Length)).Where(s => s.Length > 0 && s.End <= text.Text.Length).Distinct())
            {
                var row = SelectorMapping.ToRow(cited, span);
                rows.Add([row.TextId, row.Start, row.Length, row.Exact ?? (object)DBNull.Value, row.Prefix, row.Suffix, row.PositionStart, row.PositionEnd, row.Sha256, row.NormaliserVersion]);
            }
        }

        await SendAsync(AddSelectors, rows, cancel);
    }

    private async Task SetPassageIdsAsync(string[] eventIds, CancellationToken cancel)
    {
        var passages = await context.Passages.Where(p => eventIds.Contains(p.EventId)).Select(p => new { p.EventId, p.SourceId, p.Ordinal, p.Quote, p.Locator }).ToListAsync(cancel);
        await SendAsync(SetPassageId, passages.ConvertAll(p => new object[] { PassageId.Of(p.SourceId, p.Locator, p.Quote), p.EventId, p.SourceId, p.Ordinal }), cancel);
    }

    private async Task SendAsync(string text, List<object[]> rows, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return;
        }

        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = text;
        for (var at = 0; at < rows[0].Length; at++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{at}";
            command.Parameters.Add(parameter);
        }

        await engine.SendAsync(command, rows, cancel);
    }
}
