using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Web.Api;

namespace ArmsPolicyTimeline.Web.Tests.Api;

/// <summary>What the site writes, read by programs of others.</summary>
public sealed class OutsideReaderTests(SeededSite site) : IClassFixture<SeededSite>
{
    [Fact]
    public async Task A_client_made_of_the_openapi_document_reads_every_address()
    {
        var told = await OutsideReader.NodeAsync("client.js", "openapi-typescript", site.Address.ToString().TrimEnd('/'));
        using var read = JsonDocument.Parse(told);
        using var client = site.Client();
        using var document = JsonDocument.Parse(await client.GetStringAsync("/api/openapi.json", TestContext.Current.CancellationToken));
        Assert.Equal(
            document.RootElement.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal),
            read.RootElement.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.All(read.RootElement.EnumerateObject(), p => Assert.True(p.Value.GetInt32() > 0, $"{p.Name} gave nothing"));
    }

    [Fact]
    public async Task Ical_js_reads_the_calendar()
    {
        var dated = ManyEvents.Snapshot.Events.Where(e => e.Date is not null).ToList();
        using var file = new TemporaryFile("events.ics");
        await WriteAsync("ics", file.Path);
        using var read = JsonDocument.Parse(await OutsideReader.NodeAsync("calendar.js", "ical.js", file.Path));
        var events = read.RootElement.EnumerateArray().ToDictionary(e => e.GetProperty("uid").GetString()!.Split('@')[0], e => e, StringComparer.Ordinal);
        Assert.Equal(dated.Select(e => e.Id).Order(StringComparer.Ordinal), events.Keys.Order(StringComparer.Ordinal));
        Assert.All(dated, e =>
        {
            var found = events[e.Id];
            Assert.Equal(($"{e.Date!.Earliest:yyyy-MM-dd}", $"{e.Date.Latest.AddDays(1):yyyy-MM-dd}", true), (found.GetProperty("start").GetString(), found.GetProperty("end").GetString(), found.GetProperty("isDate").GetBoolean()));
            Assert.Contains($"“{e.Citations[0].Passages[0].Quote}”", found.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.StartsWith($"Date: {e.Date} (", found.GetProperty("description").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task LibreOffice_opens_table_and_workbook_with_the_same_cells_and_runs_nothing()
    {
        using var folder = new TemporaryFile("out");
        Directory.CreateDirectory(folder.Path);
        foreach (var format in new[] { "csv", "xlsx" })
        {
            var file = Path.Combine(folder.Path, "events." + format);
            await WriteAsync(format, file);
            await OutsideReader.RunAsync(
                "soffice",
                $"-env:UserInstallation=file://{folder.Path}/profile",
                "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true", "--outdir", Path.Combine(folder.Path, format), file);
        }

        var cells = await File.ReadAllTextAsync(Path.Combine(folder.Path, "csv", "events.csv"), TestContext.Current.CancellationToken);
        Assert.Equal(cells, await File.ReadAllTextAsync(Path.Combine(folder.Path, "xlsx", "events.csv"), TestContext.Current.CancellationToken));
        Assert.Contains("\"'=Bo, \"\"the\"\" Dell\"", cells, StringComparison.Ordinal);
        Assert.Contains("'-Cy <Ore>", cells, StringComparison.Ordinal);
        Assert.Contains("'@Ed", cells, StringComparison.Ordinal);
        Assert.Contains("'+ not far", cells, StringComparison.Ordinal);
        Assert.Equal(ManyEvents.Count + 1, cells.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static async Task WriteAsync(string format, string path)
    {
        await using var file = File.Create(path);
        foreach (var piece in EventFormats.Find(format)!.Write(new ExportFrame(ManyEvents.Snapshot, ManyEvents.Vocabulary, "https://example.org"), ManyEvents.Snapshot.Events))
        {
            await file.WriteAsync(piece, TestContext.Current.CancellationToken);
        }
    }

    private sealed class TemporaryFile(string name) : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("apt-readers-");

        public string Path => System.IO.Path.Combine(folder.FullName, name);

        public void Dispose() => folder.Delete(recursive: true);
    }
}
