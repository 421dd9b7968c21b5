using System.Text.Json;
using ArmsPolicyTimeline.Store.Tests.PostgreSql;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>Commands on a PostgreSQL database do what they do on a file.</summary>
[Collection("executable")]
public sealed class PostgresCommandTests : IDisposable
{
    private readonly Workplace work = new();

    [Fact]
    public async Task An_ingestion_gives_the_same_content_on_both_engines()
    {
        var database = PostgresServer.Running.TakeDatabase();
        var texts = MadeUpArticles.Write(work.Of("texts"), 25, seed: 3);
        foreach (var place in new[] { new[] { "--database", database }, ["--data", work.Of("file")] })
        {
            var ingested = await Executable.RunAsync(["ingest", texts, .. place]);
            Assert.True(ingested.ExitCode == 0, ingested.Error);
        }

        var (server, file) = (await DoctorAsync("--database", database), await DoctorAsync("--data", work.Of("file")));
        Assert.StartsWith("PostgreSQL ", server.GetProperty("engine").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("SQLite ", file.GetProperty("engine").GetString(), StringComparison.Ordinal);
        Assert.Equal(file.GetProperty("contentHash").GetString(), server.GetProperty("contentHash").GetString());
        Assert.Equal(25, server.GetProperty("articles").GetInt32());

        var again = await Executable.RunAsync("ingest", texts, "--database", database);
        Assert.Contains("25 known already", again.Error, StringComparison.Ordinal);
        PostgresServer.Running.GiveBack(database);
    }

    [Theory]
    [InlineData("Host=;Database=hush-hush", 2)]
    [InlineData("postgres://hush-hush@localhost/x", 2)]
    [InlineData("Host=127.0.0.1;Port=1;Database=x;Password=hush-hush", 75)]
    public async Task What_is_no_database_is_refused_in_one_line(string connection, int code)
    {
        foreach (var command in new[] { "doctor", "serve" })
        {
            var refused = await Executable.RunAsync(command, "--database", connection, "--data", work.Of("none"));

            Assert.Equal(code, refused.ExitCode);
            Assert.DoesNotContain("hush-hush", refused.Output + refused.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);
        }
    }

    public void Dispose() => work.Dispose();

    private static async Task<JsonElement> DoctorAsync(params string[] place)
    {
        var doctor = await Executable.RunAsync(["doctor", "--json", .. place]);
        Assert.True(doctor.ExitCode == 0, doctor.Output + doctor.Error);
        return JsonDocument.Parse(doctor.Output).RootElement;
    }
}
