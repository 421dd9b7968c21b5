using System.Text.Json;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary><c>export --all</c> and <c>import</c> as a shell runs them.</summary>
public sealed class ArchiveCommandTests : IDisposable
{
    private readonly Workplace place = new();

    [Fact]
    public async Task The_seeds_and_400_generated_articles_move_to_another_folder_with_an_equal_content_hash()
    {
        await RunAsync(0, "generate", "--articles", "400", "--out", place.Of("articles"));
        await RunAsync(0, "ingest", Path.Combine(AppContext.BaseDirectory, "seeds"), place.Of("articles"), "--data", place.Of("one"));
        await RunAsync(0, "export", "--all", place.Of("all.zip"), "--data", place.Of("one"));
        await RunAsync(0, "import", place.Of("all.zip"), "--data", place.Of("other"));
        var (one, other) = (await ReportAsync("one"), await ReportAsync("other"));

        Assert.Equal(one.GetProperty("contentHash").GetString(), other.GetProperty("contentHash").GetString());
        Assert.True(one.GetProperty("articles").GetInt32() > 400);
        Assert.Equal(0, other.GetProperty("problems").GetArrayLength());
        await RunAsync(0, "export", "--all", place.Of("again.zip"), "--data", place.Of("other"));
        Assert.Equal(await File.ReadAllBytesAsync(place.Of("all.zip"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(place.Of("again.zip"), TestContext.Current.CancellationToken));
        var ingested = await RunAsync(0, "ingest", place.Of("articles"), "--data", place.Of("other"));
        Assert.Contains("0 read, 400 known already", ingested.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_and_has_its_exit_code()
    {
        await RunAsync(65, "export", "--all", place.Of("all.zip"), "--data", place.Of("nothing"));
        await RunAsync(65, "import", place.Of("missing.zip"), "--data", place.Of("data"));
        var damaged = await RunAsync(65, "import", place.Write("text.zip", "no archive"), "--data", place.Of("data"));
        Assert.Contains("no zip file", damaged.Error, StringComparison.Ordinal);

        await RunAsync(0, "generate", "--events", "20", "--out", place.Of("made"));
        await RunAsync(73, "export", "--all", place.Write("there.zip", ""), "--data", place.Of("made"));
        await RunAsync(73, "export", "--all", Path.Combine(place.Of("no-folder"), "all.zip"), "--data", place.Of("made"));
        await RunAsync(2, "export", place.Of("events.csv"), "--data", place.Of("made"));
    }

    public void Dispose() => place.Dispose();

    private async Task<JsonElement> ReportAsync(string folder)
    {
        using var report = JsonDocument.Parse((await RunAsync(0, "doctor", "--json", "--data", place.Of(folder))).Output);
        return report.RootElement.Clone();
    }

    private static async Task<Outcome> RunAsync(int exitCode, params string[] arguments)
    {
        var outcome = await Executable.RunAsync(arguments);
        Assert.True(outcome.ExitCode == exitCode, $"{string.Join(' ', arguments)}: {outcome.ExitCode}\n{outcome.Error}");
        return outcome;
    }
}
