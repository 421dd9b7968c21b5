using ArmsPolicyTimeline.Store.Engines.PostgreSql;
using ArmsPolicyTimeline.Store.Rows;
using ArmsPolicyTimeline.Store.Schema;
using Microsoft.EntityFrameworkCore;

namespace ArmsPolicyTimeline.Store.Tests.PostgreSql;

/// <summary>The schema written by hand is the schema of the model on PostgreSQL too, and its text is ordered by its bytes.</summary>
public sealed class PostgresSchemaTests : IDisposable
{
    private readonly PostgresPlace byHand = new();
    private readonly PostgresPlace byModel = new();

    [Fact]
    public async Task The_schema_is_that_of_the_model()
    {
        await SchemaUpgrade.RunAsync(byHand.CreateEngine(), () => Context(byHand), TestContext.Current.CancellationToken);
        await using (var context = Context(byModel))
        {
            await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        }

        var expected = Describe(byModel);
        Assert.True(expected.Count > 80, $"only {expected.Count} columns and indexes");
        Assert.Equal(expected, Describe(byHand));
    }

    [Fact]
    public async Task Text_is_ordered_by_its_bytes()
    {
        await SchemaUpgrade.RunAsync(byHand.CreateEngine(), () => Context(byHand), TestContext.Current.CancellationToken);

        Assert.Equal(["C"], byHand.Lines("SELECT DISTINCT collation_name::text FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text'"));
        Assert.Equal(["b", "A"], byHand.Lines("SELECT x FROM (VALUES ('A'), ('b')) AS two(x) ORDER BY x DESC"));
    }

    [Fact]
    public async Task Two_nodes_can_begin_at_once()
    {
        using var one = new OpenStore(byHand.CreateEngine());
        using var other = new OpenStore(byHand.CreateEngine());
        await Task.WhenAll(
            Task.Run(() => one.SaveAsync(Articles.First), TestContext.Current.CancellationToken),
            Task.Run(() => other.SaveAsync(Articles.Second), TestContext.Current.CancellationToken));

        Assert.Equal(2, (await one.SoundReportAsync()).Articles);
    }

    public void Dispose()
    {
        byHand.Dispose();
        byModel.Dispose();
    }

    private static ChronicleContext Context(PostgresPlace place)
    {
        var builder = new DbContextOptionsBuilder<ChronicleContext>();
        new PostgresEngine(place.Address).Configure(builder);
        return new ChronicleContext(builder.Options);
    }

    // But for what PostgreSQL alone has: the numbers of rows, and what search needs.
    private static List<string> Describe(PostgresPlace place) => place.Lines("""
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') || ' ' || is_identity
        FROM information_schema.columns WHERE table_schema = 'public' AND (table_name, column_name) NOT IN (('events', 'Row'), ('search_words', 'Words'))
        UNION ALL
        SELECT replace(indexdef, ' COLLATE "C"', '') FROM pg_indexes WHERE schemaname = 'public' AND indexname NOT IN ('IX_events_Row', 'IX_search_words_Words')
        ORDER BY 1
        """);
}
