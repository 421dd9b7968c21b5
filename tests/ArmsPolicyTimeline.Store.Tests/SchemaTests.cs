using ArmsPolicyTimeline.Store.Engines;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>The schema written by hand is the schema of the model.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task The_schema_is_that_of_the_model()
    {
        var (byHand, byModel) = (Path.Combine(folder.Path, "hand.db"), Path.Combine(folder.Path, "model.db"));
        await SchemaUpgrade.RunAsync(new SqliteEngine(byHand), () => Context(byHand), TestContext.Current.CancellationToken);
        await using (var context = Context(byModel))
        {
            await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(Describe(byModel), Describe(byHand));
    }

    [Fact]
    public async Task A_second_upgrade_finds_nothing_to_do()
    {
        var engine = new SqliteEngine(folder.Database);
        await SchemaUpgrade.RunAsync(engine, () => Context(folder.Database), TestContext.Current.CancellationToken);
        await SchemaUpgrade.RunAsync(engine, () => throw new InvalidOperationException("not needed"), TestContext.Current.CancellationToken);
        await using var connection = await engine.OpenAsync(TestContext.Current.CancellationToken);

        Assert.Equal(SchemaUpgrade.Current, await SchemaUpgrade.VersionAsync(engine, connection, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_processes_can_begin_at_once()
    {
        using var one = new OpenStore(new SqliteEngine(folder.Database));
        using var other = new OpenStore(new SqliteEngine(folder.Database));
        await Task.WhenAll(
            Task.Run(() => one.SaveAsync(Articles.First), TestContext.Current.CancellationToken),
            Task.Run(() => other.SaveAsync(Articles.Second), TestContext.Current.CancellationToken));

        Assert.Equal(2, (await one.SoundReportAsync()).Articles);
    }

    public void Dispose() => folder.Dispose();

    private static ChronicleContext Context(string path)
    {
        var builder = new DbContextOptionsBuilder<ChronicleContext>();
        new SqliteEngine(path).Configure(builder);
        return new ChronicleContext(builder.Options);
    }

    private static List<string> Describe(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' || ifnull(c.dflt_value, '')
            FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'event_search%'
            UNION ALL
            SELECT m.name || '.' || i.name || ' ' || i."unique" || ' ' || (SELECT group_concat(x.name) FROM pragma_index_info(i.name) x)
            FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table' AND m.name NOT LIKE 'event_search%'
            ORDER BY 1
            """;
        using var rows = command.ExecuteReader();
        var lines = new List<string>();
        while (rows.Read())
        {
            lines.Add(rows.GetString(0));
        }

        return lines;
    }
}
