using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Store.Mapping;
using ArmsPolicyTimeline.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Archives;

/// <summary>Writes an archive. Nothing in it depends on the clock or on the order in which rows lie in the database.</summary>
/// <param name="context">Within a transaction that sees one state.</param>
/// <param name="vocabulary">Names.</param>
/// <param name="snapshotVersion">Version of the snapshot, of which the dataset's version is made.</param>
internal sealed class ArchiveWriting(ChronicleContext context, Vocabulary vocabulary, string snapshotVersion)
{
    private const int AtOnce = 100;
    private const string Dataset = "ArmsPolicyTimeline";

    // The earliest time that a zip file can name.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<ArchiveEntry> entries = [];
    private readonly SortedDictionary<string, long> counts = new(StringComparer.Ordinal);

    public static SortedDictionary<string, string> Rules(Vocabulary vocabulary) => new(StringComparer.Ordinal)
    {
        ["joining"] = EventResolver.Version.ToString(CultureInfo.InvariantCulture),
        ["normaliser"] = SourceText.NormaliserVersion.ToString(CultureInfo.InvariantCulture),
        ["reader"] = ReadingKey.Reader,
        ["standing"] = string.Create(CultureInfo.InvariantCulture, $"{StandingFold.RuleVersion}"),
        ["vocabulary"] = vocabulary.Version,
    };

    public async Task<ArchiveReport> WriteAsync(Stream output, CancellationToken cancel)
    {
        var snapshot = await SnapshotReading.ReadAsync(context, cancel);
        var asOf = await context.Changes.OrderByDescending(c => c.Number).Select(c => c.At).FirstOrDefaultAsync(cancel);
        var version = $"{asOf?[..10] ?? "unrecorded"}.{DataStamp.Of(snapshotVersion)}";
        var hash = ChronicleInspector.HashOf(await context.Articles.AsNoTracking().ToListAsync(cancel), snapshot);
        counts["sources"] = snapshot.Sources.Length;
        await using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        await PartAsync(zip, ArchiveNames.Citation, file => file.WriteAsync(Encoding.UTF8.GetBytes(Citation(version, asOf)), cancel).AsTask());
        await PartAsync(zip, ArchiveNames.Articles, file => ArticlesAsync(file, cancel));
        await PartAsync(zip, ArchiveNames.Changes, file => LinesAsync(file, "changes", context.Changes.AsNoTracking().OrderBy(c => c.Number), row => JsonSerializer.Serialize(row, ArchiveJson.Readable.ChangeRow), cancel));
        await PartAsync(zip, ArchiveNames.Events, async file =>
        {
            counts["events"] = snapshot.Events.Count;
            foreach (var piece in EventFormat.Basic.Single(f => f.Name is "jsonl").Write(new ExportFrame(snapshot, vocabulary, ""), snapshot.Events))
            {
                await file.WriteAsync(piece, cancel);
            }
        });
        await PartAsync(zip, ArchiveNames.FormerIds, async file =>
        {
            var former = (await context.FormerIds.AsNoTracking().ToListAsync(cancel)).OrderBy(f => f.Kind, StringComparer.Ordinal).ThenBy(f => f.Id, StringComparer.Ordinal);
            await LinesAsync(file, "formerIds", former.ToAsyncEnumerable(), row => JsonSerializer.Serialize(row, ArchiveJson.Readable.FormerIdRow), cancel);
        });
        var manifest = new ArchiveManifest(ArchiveManifest.CurrentFormat, Dataset, version, asOf, hash, ArchiveManifest.ChecksumOf(entries), Rules(vocabulary), counts, [.. entries.OrderBy(e => e.Name, StringComparer.Ordinal)]);
        await PartAsync(zip, ArchiveNames.Manifest, file => file.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(manifest, ArchiveJson.Indented.ArchiveManifest) + "\n"), cancel).AsTask());
        return new(version, manifest.Checksum, hash, counts.ToImmutableSortedDictionary(StringComparer.Ordinal), 0, []);
    }

    private static string Citation(string version, string? asOf) => $"""
        cff-version: 1.2.0
        type: dataset
        title: "{Dataset}: who allowed which weapons to be used where, since when, and who says so"
        message: "Cite the dataset with its version, and single events with the address of their page and the sources they rest on."
        version: "{version}"
        authors:
          - name: "{Dataset}"
        {(asOf is null ? "" : $"date-released: {asOf[..10]}\n")}notes: "The texts of the articles belong to their publishers; they are here to check quotations, not to be published again."

        """.ReplaceLineEndings("\n");

    private async Task PartAsync(ZipArchive zip, string name, Func<Stream, Task> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        await using var file = new HashedStream(await entry.OpenAsync());
        await write(file);
        entries.Add(new(name, file.Written, file.Sha256()));
    }

    private async Task ArticlesAsync(Stream file, CancellationToken cancel)
    {
        var ids = (await context.Articles.Select(a => a.Id).ToListAsync(cancel)).Order(StringComparer.Ordinal).ToList();
        counts["articles"] = ids.Count;
        foreach (var some in ids.Chunk(AtOnce))
        {
            var articles = await context.Articles.AsNoTracking().Where(a => some.Contains(a.Id)).ToDictionaryAsync(a => a.Id, StringComparer.Ordinal, cancel);
            var textIds = articles.Values.Select(a => a.TextId).Distinct(StringComparer.Ordinal).ToArray();
            var texts = await context.Texts.AsNoTracking().Where(t => textIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Text, StringComparer.Ordinal, cancel);
            var candidates = (await context.Candidates.AsNoTracking().Where(c => some.Contains(c.ArticleId)).ToListAsync(cancel)).ToLookup(c => c.ArticleId, StringComparer.Ordinal);
            var rejections = (await context.Rejections.AsNoTracking().Where(r => some.Contains(r.ArticleId)).ToListAsync(cancel)).ToLookup(r => r.ArticleId, StringComparer.Ordinal);
            foreach (var id in some)
            {
                var article = new ArchivedArticle(
                    articles[id],
                    texts[articles[id].TextId],
                    [.. candidates[id].OrderBy(c => c.Ordinal).Select(c => new ArchivedCandidate(c.Actor, c.Recipient, c.Topic, JsonSerializer.Deserialize(c.Body, StoreJson.Default.CandidateBody)!))],
                    [.. rejections[id].OrderBy(r => r.Ordinal)]);
                await file.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(article, ArchiveJson.Readable.ArchivedArticle) + "\n"), cancel);
            }
        }
    }

    private async Task LinesAsync<T>(Stream file, string name, IAsyncEnumerable<T> rows, Func<T, string> line, CancellationToken cancel)
    {
        counts[name] = 0;
        await foreach (var row in rows.WithCancellation(cancel))
        {
            counts[name]++;
            await file.WriteAsync(Encoding.UTF8.GetBytes(line(row) + "\n"), cancel);
        }
    }

    private Task LinesAsync<T>(Stream file, string name, IQueryable<T> rows, Func<T, string> line, CancellationToken cancel) => LinesAsync(file, name, rows.AsAsyncEnumerable(), line, cancel);
}
