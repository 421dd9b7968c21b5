using System.Security.Cryptography;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Engines;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>What is no database of ours is refused with its name, and not touched.</summary>
public sealed class DatabaseFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Junk_is_refused_untouched()
    {
        await File.WriteAllTextAsync(folder.Database, new string('j', 10_000), TestContext.Current.CancellationToken);
        await RefusedAsync(StoreFailure.Damaged, "no SQLite database");
    }

    [Fact]
    public async Task A_few_bytes_are_refused_untouched()
    {
        await File.WriteAllTextAsync(folder.Database, "x", TestContext.Current.CancellationToken);
        await RefusedAsync(StoreFailure.Damaged, "no SQLite database");
    }

    [Theory]
    [InlineData(4096 * 5)]
    [InlineData(4096 * 2 + 100)]
    public async Task A_truncated_database_is_refused_untouched(int length)
    {
        await FillAsync();
        await using (var file = new FileStream(folder.Database, FileMode.Open))
        {
            file.SetLength(length);
        }

        await RefusedAsync(StoreFailure.Damaged, "damaged");
    }

    [Fact]
    public async Task Overwritten_pages_are_refused_untouched()
    {
        await FillAsync();
        var bytes = await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken);
        new Random(7).NextBytes(bytes.AsSpan(4096, 9 * 4096));
        await File.WriteAllBytesAsync(folder.Database, bytes, TestContext.Current.CancellationToken);
        await RefusedAsync(StoreFailure.Damaged, "damaged");
    }

    [Fact]
    public async Task A_log_without_its_database_is_refused()
    {
        await File.WriteAllTextAsync(folder.Database + "-wal", "what is left", TestContext.Current.CancellationToken);
        using var store = new OpenStore(new SqliteEngine(folder.Database));
        var refused = await Assert.ThrowsAsync<StoreException>(store.ReadAsync);

        Assert.Equal(StoreFailure.Damaged, refused.Failure);
        Assert.Equal("what is left", await File.ReadAllTextAsync(folder.Database + "-wal", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_database()
    {
        await File.WriteAllTextAsync(folder.Database, "", TestContext.Current.CancellationToken);
        using var store = new OpenStore(new SqliteEngine(folder.Database));

        Assert.Empty((await store.ReadAsync()).Events);
    }

    [Fact]
    public async Task A_newer_database_is_refused_with_both_versions()
    {
        await FillAsync();
        Execute("UPDATE state SET \"Value\" = '42' WHERE \"Key\" = 'schema'");
        await RefusedAsync(StoreFailure.Newer, $"schema version 42, this program knows versions 1 to {Schema.SchemaUpgrade.Current}");
    }

    [Fact]
    public async Task A_database_of_something_else_is_refused_untouched()
    {
        Execute("CREATE TABLE cats (name TEXT)");
        await RefusedAsync(StoreFailure.Damaged, "something else");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "file"), "", TestContext.Current.CancellationToken);
        using var store = new OpenStore(new SqliteEngine(Path.Combine(folder.Path, "file", "below", "chronicle.db")));
        var refused = await Assert.ThrowsAsync<StoreException>(store.ReadAsync);

        Assert.Equal(StoreFailure.NotWritable, refused.Failure);
        Assert.Contains("below", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_is_written_ahead_and_synchronised_in_full()
    {
        using var store = new OpenStore(new SqliteEngine(folder.Database));
        await store.SaveAsync(Articles.First);
        var settings = (await store.SoundReportAsync()).Settings;

        Assert.Equal(("wal", "2", "10000"), (settings["journal_mode"], settings["synchronous"], settings["busy_timeout"]));
    }

    [Fact]
    public async Task A_full_disk_stops_between_two_articles()
    {
        using var store = new OpenStore(new LimitedEngine(folder.Database));
        await store.SaveAsync(Articles.First);
        var before = (await store.SoundReportAsync()).ContentHash;
        var refused = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            for (var n = 0; n < 1000; n++)
            {
                before = (await store.SoundReportAsync()).ContentHash;
                await store.SaveAsync(Readings.Of($"{n}.txt", Readings.Published($"Report {n}", "2024-11-19"), new Told($"Report {n} " + new string('x', 20_000), "US", Chronicle.Events.PolicyAction.Permits, "atacms", "2024-11-17")));
            }
        });

        Assert.Equal(StoreFailure.NotWritable, refused.Failure);
        Assert.Contains("full", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, (await store.SoundReportAsync()).ContentHash);
    }

    public void Dispose() => folder.Dispose();

    private async Task FillAsync()
    {
        using (var store = new OpenStore(new SqliteEngine(folder.Database)))
        {
            await store.SaveAsync(Articles.First);
        }

        SqliteConnection.ClearAllPools();
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private async Task RefusedAsync(StoreFailure failure, string reason)
    {
        var before = SHA256.HashData(await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken));
        using var store = new OpenStore(new SqliteEngine(folder.Database));
        var reading = await Assert.ThrowsAsync<StoreException>(store.ReadAsync);
        var writing = await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync(Articles.First));

        Assert.Equal((failure, failure), (reading.Failure, writing.Failure));
        Assert.Contains(reason, reading.Message, StringComparison.Ordinal);
        Assert.Contains(folder.Database, reading.Message, StringComparison.Ordinal);
        Assert.Equal(before, SHA256.HashData(await File.ReadAllBytesAsync(folder.Database, TestContext.Current.CancellationToken)));
    }
}
