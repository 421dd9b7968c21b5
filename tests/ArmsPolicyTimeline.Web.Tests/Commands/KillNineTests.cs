using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>An ingestion that is killed at any moment leaves whole articles, and the next run completes them.</summary>
[Collection("executable")]
public sealed class KillNineTests : IDisposable
{
    private const int Seed = 20240530;
    private const int Articles = 300;
    private const int Kills = 5;

    private readonly Workplace work = new();

    [Fact]
    public async Task What_is_stored_after_kills_and_a_last_run_is_what_one_run_stores()
    {
        var texts = MadeUpArticles.Write(work.Of("texts"), Articles, Seed);
        var whole = await Executable.RunAsync("ingest", texts, "--data", work.Of("whole"));
        Assert.True(whole.ExitCode == 0, whole.Error);
        var random = new Random(Seed);
        var counts = new List<long>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await KillAsync(texts, further: random.Next(8), milliseconds: random.Next(60));
            counts.Add(Stored());
        }

        await DoctorAsync("killed");
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[0] is > 0 and < Articles && counts[^1] > counts[0], $"seed {Seed}: {string.Join(", ", counts)}");

        var last = await Executable.RunAsync("ingest", texts, "--data", work.Of("killed"));
        Assert.True(last.ExitCode == 0, last.Error);
        Assert.True(
            string.Equals((await DoctorAsync("whole")).GetRawText(), (await DoctorAsync("killed")).GetRawText(), StringComparison.Ordinal),
            $"seed {Seed}: the database differs after {Kills} kills");
    }

    public void Dispose() => work.Dispose();

    // Waits until the process has stored some more, so that the moment lies within its work however slow the machine is.
    private async Task KillAsync(string texts, int further, int milliseconds)
    {
        var enough = Stored() + 1 + further;
        using var process = Executable.Start("ingest", texts, "--data", work.Of("killed"));
        while (Stored() < enough && !process.HasExited)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private long Stored()
    {
        try
        {
            using var connection = new SqliteConnection($"Data Source={work.Of("killed/chronicle.db")};Mode=ReadOnly;Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM articles";
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            return 0;
        }
    }

    private async Task<JsonElement> DoctorAsync(string data)
    {
        var doctor = await Executable.RunAsync("doctor", "--json", "--data", work.Of(data));
        Assert.True(doctor.ExitCode == 0, $"seed {Seed}: {doctor.Output}{doctor.Error}");
        return JsonDocument.Parse(doctor.Output).RootElement;
    }
}
