using System.Runtime.InteropServices;
using System.Text.Json;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary>Generated data from outside, and that what is stored depends on neither order nor threads nor interruptions.</summary>
[Collection("executable")]
public sealed class VolumeTests : IDisposable
{
    private readonly Workplace work = new();

    [Fact]
    public async Task Articles_are_generated_with_their_manifest_and_the_same_again()
    {
        var made = await Executable.RunAsync("generate", "--articles", "30", "--out", work.Of("one"));
        Assert.Equal((0, ""), (made.ExitCode, made.Output));
        await Executable.RunAsync("generate", "--articles", "40", "--out", work.Of("two"));
        await Executable.RunAsync("generate", "--articles", "30", "--seed", "7", "--out", work.Of("other"));
        var names = Directory.GetFiles(work.Of("one"), "synthetic-*").Select(Path.GetFileName).ToList();

        Assert.Equal(30, names.Count);
        Assert.All(names, n => Assert.Equal(File.ReadAllText(work.Of("one/" + n)), File.ReadAllText(work.Of("two/" + n))));
        Assert.All(names, n => Assert.Contains("SYNTHETIC TEXT", File.ReadAllText(work.Of("one/" + n)), StringComparison.Ordinal));
        Assert.NotEqual(File.ReadAllText(work.Of("one/manifest.csv")), File.ReadAllText(work.Of("other/manifest.csv")));
        var manifest = File.ReadAllLines(work.Of("one/manifest.csv"));
        Assert.Equal("document,title,publisher,published,url,language", manifest[0]);
        Assert.Equal(names.Order(StringComparer.Ordinal), manifest.Skip(1).Select(l => l.Split('"')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_left_alone_unless_told()
    {
        var mine = work.Write("mine/notes.txt", "mine");
        foreach (var what in new[] { "--articles", "--events" })
        {
            var refused = await Executable.RunAsync("generate", what, "3", "--out", work.Of("mine"));
            Assert.Equal(73, refused.ExitCode);
            Assert.Contains("is not empty", refused.Error, StringComparison.Ordinal);
            Assert.Equal([mine], Directory.GetFileSystemEntries(work.Of("mine")));
        }

        Assert.Equal(0, (await Executable.RunAsync("generate", "--articles", "3", "--out", work.Of("mine"), "--force")).ExitCode);
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Equal(73, (await Executable.RunAsync("generate", "--articles", "3", "--out", mine)).ExitCode);
        Assert.Equal(73, (await Executable.RunAsync("generate", "--articles", "3", "--out", Path.Combine(mine, "below"))).ExitCode);
    }

    [Fact]
    public async Task Events_are_generated_as_a_sound_data_folder_with_so_many()
    {
        Assert.Equal(0, (await Executable.RunAsync("generate", "--events", "130", "--out", work.Of("events"))).ExitCode);
        var report = await DoctorAsync("events");
        Assert.Equal((130, 6), (report.GetProperty("events").GetInt32(), report.GetProperty("articles").GetInt32()));
    }

    [Fact]
    public async Task Neither_order_nor_threads_nor_batches_change_what_is_stored()
    {
        await Executable.RunAsync("generate", "--articles", "90", "--out", work.Of("texts"));
        await IngestAsync("whole", "--threads", "1", work.Of("texts"));
        var expected = (await DoctorAsync("whole")).GetProperty("contentHash").GetString();

        Scatter(new Random(5));
        await IngestAsync("scattered", "--threads", "4", work.Of("parts"));
        Assert.Equal(expected, (await DoctorAsync("scattered")).GetProperty("contentHash").GetString());

        foreach (var part in new[] { "2", "0", "1" })
        {
            await IngestAsync("parts", "--threads", "2", work.Of("parts/" + part));
        }

        Assert.Equal(expected, (await DoctorAsync("parts")).GetProperty("contentHash").GetString());
    }

    [Fact]
    public async Task An_interrupted_ingestion_ends_with_130_and_the_next_completes_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals to send");
        await Executable.RunAsync("generate", "--articles", "400", "--out", work.Of("texts"));
        using (var process = Executable.Start("ingest", work.Of("texts"), "--data", work.Of("data")))
        {
            while (!File.Exists(work.Of("data/ingesting.txt")) && !process.HasExited)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
            }

            await Task.Delay(300, TestContext.Current.CancellationToken);
            Assert.Equal(0, Interrupt(process.Id, 2));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(130, process.ExitCode);
        }

        await IngestAsync("data", work.Of("texts"));
        Assert.Equal(400, (await DoctorAsync("data")).GetProperty("articles").GetInt32());
    }

    public void Dispose() => work.Dispose();

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Interrupt(int process, int signal);

    // Every part has the whole manifest: what is said of a file must not depend on where it lies.
    private void Scatter(Random random)
    {
        foreach (var file in Directory.GetFiles(work.Of("texts"), "synthetic-*"))
        {
            var part = work.Of($"parts/{random.Next(3)}");
            Directory.CreateDirectory(part);
            File.Copy(file, Path.Combine(part, Path.GetFileName(file)));
            File.Copy(work.Of("texts/manifest.csv"), Path.Combine(part, "manifest.csv"), overwrite: true);
        }
    }

    private async Task IngestAsync(string data, params string[] arguments)
    {
        var ingest = await Executable.RunAsync(["ingest", .. arguments, "--data", work.Of(data)]);
        Assert.True(ingest.ExitCode == 0, ingest.Error);
    }

    private async Task<JsonElement> DoctorAsync(string data)
    {
        var doctor = await Executable.RunAsync("doctor", "--json", "--data", work.Of(data));
        Assert.True(doctor.ExitCode == 0, doctor.Output + doctor.Error);
        return JsonDocument.Parse(doctor.Output).RootElement;
    }
}
