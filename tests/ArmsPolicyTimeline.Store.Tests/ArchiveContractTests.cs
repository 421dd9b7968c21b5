using System.IO.Compression;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Ingestion;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>What every engine must keep of archives of the whole dataset.</summary>
public abstract class ArchiveContractTests : EngineContractTests
{
    private static Chronicle.Reading.ReadingResult Late { get; } =
        Readings.Of("late.txt", Readings.Published("Late", "2024-11-21"), new Told("Late, the date is known.", "GB", PolicyAction.Prohibits, "storm-shadow", "2024-07"));

    [Fact]
    public async Task An_empty_store_becomes_equal_to_the_one_that_was_written_with_its_record()
    {
        var (report, archive, changes) = await WrittenAsync(Articles.All.Concat(Generated.Readings(24)));
        Reset();
        using var store = new OpenStore(CreateEngine(), Generated.Vocabulary);
        var taken = await TakeAsync(store, archive);

        Assert.Equal((report.ContentHash, report.Version, report.Checksum), (taken.ContentHash, taken.Version, taken.Checksum));
        Assert.Equal(report.Counts["articles"], taken.Taken);
        Assert.Empty(taken.Remarks);
        Assert.Equal(report.ContentHash, (await store.SoundReportAsync()).ContentHash);
        Assert.Equal(changes, (await store.Changes.ReadAsync(null, 10_000, TestContext.Current.CancellationToken)).Select(c => $"{c.Number} {c.At} {c.Change.Kind} {c.Change.EventId}"));
        Assert.Equal(archive, (await WriteAsync(store)).Bytes);
    }

    [Fact]
    public async Task What_is_stored_after_an_archive_was_taken_in_joins_it_as_if_it_had_always_been_there()
    {
        var all = Articles.All.ToArray();
        string expected;
        using (var alone = new OpenStore(CreateEngine(), Generated.Vocabulary))
        {
            await alone.SaveTogetherAsync([.. all, Late]);
            expected = (await alone.SoundReportAsync()).ContentHash;
        }

        Reset();
        var (_, archive, _) = await WrittenAsync(all.Take(3));
        Reset();
        using var store = new OpenStore(CreateEngine(), Generated.Vocabulary);
        await TakeAsync(store, archive);
        await store.SaveTogetherAsync(all.Skip(3));

        Assert.Equal(expected, (await store.SoundReportAsync()).ContentHash);
    }

    [Fact]
    public async Task A_store_that_is_not_empty_keeps_what_it_has_and_gets_the_rest_once()
    {
        var (report, archive, _) = await WrittenAsync(Articles.All);
        Reset();
        using var store = new OpenStore(CreateEngine(), Generated.Vocabulary);
        await store.SaveAsync(Articles.First);
        var taken = await TakeAsync(store, archive);
        var again = await TakeAsync(store, archive);

        Assert.Equal((Articles.All.Count, 0), (taken.Taken, again.Taken));
        Assert.NotEmpty(taken.Remarks);
        Assert.Equal(report.ContentHash, (await store.SoundReportAsync()).ContentHash);
    }

    [Theory]
    [InlineData("articles.jsonl")]
    [InlineData("changes.jsonl")]
    [InlineData("events.jsonl")]
    [InlineData("CITATION.cff")]
    [InlineData("manifest.json")]
    public async Task One_letter_changed_anywhere_refuses_all(string name)
    {
        var archive = Rewritten((await WrittenAsync(Articles.All)).Archive, name, text => text[..(text.Length / 2)] + (text[text.Length / 2] == 'x' ? 'y' : 'x') + text[((text.Length / 2) + 1)..]);
        await RefusedAsync(archive);
    }

    [Fact]
    public async Task Entries_that_do_not_belong_there_refuse_all()
    {
        var archive = (await WrittenAsync(Articles.All)).Archive;
        await RefusedAsync(With(archive, "../chronicle.db"));
        await RefusedAsync(With(archive, "/etc/passwd"));
        await RefusedAsync(With(archive, "articles.jsonl"));
        await RefusedAsync(archive[..(archive.Length / 2)]);
        await RefusedAsync(Encoding.UTF8.GetBytes("no zip"));
    }

    [Fact]
    public async Task An_entry_made_to_fill_a_disk_refuses_all()
    {
        var archive = (await WrittenAsync([Articles.First])).Archive;
        var error = await RefusedAsync(Rewritten(archive, "articles.jsonl", _ => new string(' ', 50_000_000), isSigned: true));

        Assert.Contains("articles.jsonl", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"atacms\"", "\"\"")]
    [InlineData("\"action\":\"permits\"", "\"action\":\"sings\"")]
    [InlineData("\"quote\":\"Washington allowed", "\"quote\":\"Washington refused")]
    [InlineData("\"text\":\"Washington", "\"text\":\"Moscow")]
    [InlineData("\"length\":", "\"length\":9999,\"x\":")]
    public async Task An_article_that_is_not_whole_refuses_all_though_its_checksum_is_right(string from, string to)
    {
        var archive = (await WrittenAsync([Articles.First])).Archive;
        await RefusedAsync(Rewritten(archive, "articles.jsonl", text => text.Replace(from, to, StringComparison.Ordinal) is var next && next != text ? next : throw new InvalidOperationException(from), isSigned: true));
    }

    private async Task<(ArchiveReport Report, byte[] Archive, List<string> Changes)> WrittenAsync(IEnumerable<Chronicle.Reading.ReadingResult> readings)
    {
        using var store = new OpenStore(CreateEngine(), Generated.Vocabulary);
        await store.SaveTogetherAsync(readings);
        await store.SaveAsync(Late);
        var (report, bytes) = await WriteAsync(store);
        Assert.Equal(bytes, (await WriteAsync(store)).Bytes);
        return (report, bytes, [.. (await store.Changes.ReadAsync(null, 10_000, TestContext.Current.CancellationToken)).Select(c => $"{c.Number} {c.At} {c.Change.Kind} {c.Change.EventId}")]);
    }

    private static async Task<(ArchiveReport Report, byte[] Bytes)> WriteAsync(OpenStore store)
    {
        using var file = new MemoryStream();
        var report = await store.Archive.WriteAsync(file, TestContext.Current.CancellationToken);
        return (report, file.ToArray());
    }

    private static Task<ArchiveReport> TakeAsync(OpenStore store, byte[] archive) => store.Archive.ReadAsync(new MemoryStream(archive), TestContext.Current.CancellationToken);

    private async Task<StoreException> RefusedAsync(byte[] archive)
    {
        Reset();
        using var store = new OpenStore(CreateEngine(), Generated.Vocabulary);
        await store.SaveAsync(Articles.Second);
        var before = (await store.SoundReportAsync()).ContentHash;
        var error = await Assert.ThrowsAsync<StoreException>(() => TakeAsync(store, archive));
        Assert.Equal(StoreFailure.Damaged, error.Failure);
        Assert.Equal(before, (await store.SoundReportAsync()).ContentHash);
        return error;
    }

    private static byte[] With(byte[] archive, string name)
    {
        using var file = new MemoryStream();
        file.Write(archive);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = new StreamWriter(zip.CreateEntry(name).Open());
            entry.Write("{}");
        }

        return file.ToArray();
    }

    // Signed anew, as whoever made it up would do.
    private static byte[] Rewritten(byte[] archive, string name, Func<string, string> change, bool isSigned = false)
    {
        using var old = new ZipArchive(new MemoryStream(archive));
        var texts = old.Entries.ToDictionary(e => e.FullName, e => new StreamReader(e.Open()).ReadToEnd(), StringComparer.Ordinal);
        var before = texts[name];
        texts[name] = change(before);
        if (isSigned)
        {
            var manifest = texts["manifest.json"].Replace(Readings.Sha256(before), Readings.Sha256(texts[name]), StringComparison.Ordinal)
                .Replace($"\"bytes\": {Encoding.UTF8.GetByteCount(before)}", $"\"bytes\": {Encoding.UTF8.GetByteCount(texts[name])}", StringComparison.Ordinal);
            var lines = string.Concat(texts.Keys.Where(n => n is not "manifest.json").Order(StringComparer.Ordinal).Select(n => $"{Readings.Sha256(texts[n])}  {Encoding.UTF8.GetByteCount(texts[n])}  {n}\n"));
            var sum = manifest.Split("\"checksum\": \"")[1].Split('"')[0];
            texts["manifest.json"] = manifest.Replace(sum, Readings.Sha256(lines), StringComparison.Ordinal);
        }

        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (entry, text) in texts)
            {
                using var writer = zip.CreateEntry(entry).Open();
                writer.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }
}
