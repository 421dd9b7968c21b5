using System.Text.Json;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>The command line from outside: the executable is started, and what it writes and ends with is looked at.</summary>
[Collection("executable")]
public sealed class CommandLineTests : IDisposable
{
    private const string Sentence = "The United States allowed Ukraine to use ATACMS against targets inside Russia on 17 November 2024.";

    private readonly Workplace work = new();

    [Fact]
    public async Task Help_names_every_command()
    {
        var help = await Executable.RunAsync("--help");
        Assert.Equal(0, help.ExitCode);
        Assert.All(["serve", "ingest", "extract", "tag", "bench", "evaluate", "generate", "doctor", "verify", "health"], c => Assert.Contains(c, help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Version_is_a_number()
    {
        var version = await Executable.RunAsync("--version");
        Assert.Equal(0, version.ExitCode);
        Assert.True(Version.TryParse(version.Output.Trim(), out _), version.Output);
    }

    [Theory]
    [InlineData("ingst", "x")]
    [InlineData("--bogus")]
    [InlineData("extract")]
    [InlineData("extract", "/there/is/no/such/file.txt", "--json")]
    [InlineData("health", "--urls", "nowhere")]
    [InlineData("ingest", ".", "--threads", "0")]
    [InlineData("generate", "--articles", "3")]
    [InlineData("generate", "--out", "x")]
    [InlineData("generate", "--articles", "3", "--events", "3", "--out", "x")]
    [InlineData("generate", "--articles", "0", "--out", "x")]
    [InlineData("generate", "--articles", "many", "--out", "x")]
    public async Task Wrong_usage_ends_with_2_and_a_reason(params string[] arguments)
    {
        var wrong = await Executable.RunAsync(arguments);
        Assert.Equal((2, ""), (wrong.ExitCode, wrong.Output));
        Assert.NotEmpty(wrong.Error);
    }

    [Fact]
    public async Task Extract_writes_a_line_a_document_on_standard_output()
    {
        var text = work.Write("one/a.txt", Sentence);
        work.Write("one/b.md", $"---\ntitle: B\npublished: 2024-11-20\n---\n\n{Sentence}\n");
        work.Write("one/manifest.csv", "document,published\na.txt,2024-11-18\nb.md,2020\n");
        var extract = await Executable.RunAsync("extract", work.Of("one"), "--json");

        Assert.Equal((0, ""), (extract.ExitCode, extract.Error));
        var documents = extract.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["a.txt", "b.md"], documents.Select(d => d.GetProperty("document").GetString()));
        Assert.Equal(["2024-11-18", "2024-11-20"], documents.Select(d => d.GetProperty("published").GetString()));
        var found = documents[0].GetProperty("events")[0];
        Assert.Equal(Sentence, File.ReadAllText(text)[found.GetProperty("start").GetInt32()..found.GetProperty("end").GetInt32()]);
        Assert.Equal("US", found.GetProperty("actor").GetString());
    }

    [Fact]
    public async Task The_manifest_goes_before_the_command_line()
    {
        var text = work.Write("a.txt", Sentence);
        var manifest = work.Write("elsewhere/list.csv", "document,published\nother.txt,2024-11-18\n");
        var extract = await Executable.RunAsync("extract", text, "--manifest", manifest, "--published", "2024-11-30", "--json");
        Assert.Contains("\"published\":\"2024-11-30\"", extract.Output, StringComparison.Ordinal);
        File.WriteAllText(manifest, "document,published\na.txt,2024-11-18\n");
        extract = await Executable.RunAsync("extract", text, "--manifest", manifest, "--published", "2024-11-30", "--json");
        Assert.Contains("\"published\":\"2024-11-18\"", extract.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tag_writes_one_file_a_document_into_a_folder()
    {
        work.Write("texts/a.b.txt", Sentence);
        var tag = await Executable.RunAsync("tag", work.Of("texts"), "--json", "--out", work.Of("out/deep"));

        Assert.Equal((0, ""), (tag.ExitCode, tag.Output));
        var times = JsonDocument.Parse(File.ReadAllText(work.Of("out/deep/a.b.json"))).RootElement;
        Assert.Equal("2024-11-17", times[0].GetProperty("value").GetString());
        Assert.Single(Directory.GetFiles(work.Of("out/deep")));
    }

    [Fact]
    public async Task Two_documents_for_one_file_are_an_error_before_anything_is_written()
    {
        work.Write("texts/a.txt", Sentence);
        work.Write("texts/deep/a.md", Sentence);
        var extract = await Executable.RunAsync("extract", work.Of("texts"), "--json", "--out", work.Of("out"));

        Assert.Equal(2, extract.ExitCode);
        Assert.Contains("a.json", extract.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(work.Of("out")));
    }

    [Fact]
    public async Task A_bad_manifest_is_named_by_file_line_and_field()
    {
        work.Write("texts/a.txt", Sentence);
        var manifest = work.Write("texts/manifest.csv", "document,published\na.txt,2024-13-01\n");
        var ingest = await Executable.RunAsync("ingest", work.Of("texts"), "--data", work.Of("data"));

        Assert.Equal(65, ingest.ExitCode);
        Assert.Contains($"{manifest}:2: published:", ingest.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_file_does_not_stop_the_others()
    {
        work.Write("texts/a.txt", Sentence);
        work.Write("texts/empty.txt", "");
        work.Write("texts/ignored.pdf", "x");
        var ingest = await Executable.RunAsync("ingest", work.Of("texts"), "--data", work.Of("data"));

        Assert.Equal(1, ingest.ExitCode);
        Assert.Contains("empty.txt: is empty", ingest.Error, StringComparison.Ordinal);
        Assert.Contains("1 read, 0 known already, 1 not read", ingest.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_ingestion_finds_nothing_to_do()
    {
        MadeUpArticles.Write(work.Of("texts"), 3, seed: 1);
        Assert.Contains("3 read, 0 known", (await Executable.RunAsync("ingest", work.Of("texts"), "--data", work.Of("data"))).Error, StringComparison.Ordinal);
        var before = await Executable.RunAsync("doctor", "--json", "--data", work.Of("data"));
        Assert.Contains("0 read, 3 known", (await Executable.RunAsync("ingest", work.Of("texts"), "--data", work.Of("data"))).Error, StringComparison.Ordinal);
        Assert.Equal(before, await Executable.RunAsync("doctor", "--json", "--data", work.Of("data")));
        var report = JsonDocument.Parse(before.Output).RootElement;
        Assert.Equal((0, 3), (before.ExitCode, report.GetProperty("articles").GetInt32()));
        Assert.True(report.GetProperty("schema").GetInt32() >= 4);
        Assert.True(report.GetProperty("events").GetInt32() > 0);
        Assert.Equal(64, report.GetProperty("contentHash").GetString()!.Length);
    }

    [Fact]
    public async Task A_second_process_that_ingests_is_told_who_does()
    {
        work.Write("texts/a.txt", Sentence);
        var lockFile = work.Write("data/ingesting.lock", "");
        work.Write("data/ingesting.txt", "process 4711");
        await using var held = new FileStream(lockFile, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var ingest = await Executable.RunAsync("ingest", work.Of("texts"), "--data", work.Of("data"));

        Assert.Equal(75, ingest.ExitCode);
        Assert.Contains("process 4711", ingest.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_is_refused_with_65()
    {
        var database = work.Write("data/chronicle.db", new string('x', 5000));
        var doctor = await Executable.RunAsync("doctor", "--json", "--data", work.Of("data"));

        Assert.Equal((65, ""), (doctor.ExitCode, doctor.Output));
        Assert.Contains(database, doctor.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", doctor.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_ends_with_73()
    {
        work.Write("texts/a.txt", Sentence);
        work.Write("file", "");
        Assert.Equal(73, (await Executable.RunAsync("ingest", work.Of("texts"), "--data", work.Of("file/data"))).ExitCode);
        Assert.Equal(73, (await Executable.RunAsync("extract", work.Of("texts"), "--json", "--out", work.Of("file/out"))).ExitCode);
    }

    [Fact]
    public async Task Health_of_nobody_is_1() => Assert.Equal(1, (await Executable.RunAsync("health", "--urls", "http://localhost:1")).ExitCode);

    [Fact]
    public async Task Bench_measures()
    {
        work.Write("a.txt", Sentence);
        Assert.Matches(@"^tag: \d+ characters a second", (await Executable.RunAsync("bench", "tag", work.Of("a.txt"))).Output);
    }

    public void Dispose() => work.Dispose();
}
