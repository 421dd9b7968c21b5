using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary><c>evaluate</c> counts as the independent scorer does that lies beside the repository while developing.</summary>
public sealed partial class ScorerAgreementTests : IDisposable
{
    private static readonly string Shared = Path.Combine(Root(), "..", "shared");

    private readonly Workplace work = new();

    [Theory]
    [InlineData("seeds", "gold", "seeds/manifest.csv")]
    [InlineData("gold-more/texts", "gold-more/gold", "gold-more/manifest.csv")]
    public async Task Both_count_the_same(string texts, string gold, string manifest)
    {
        var scorer = Path.Combine(Shared, "tools", "score_events.py");
        Assert.SkipUnless(File.Exists(scorer) && Directory.Exists(Path.Combine(Shared, gold)), "../shared, where the annotated texts and the scorer lie, is not here.");
        var (textFolder, goldFolder, list) = (Path.Combine(Shared, texts), Path.Combine(Shared, gold), Path.Combine(Shared, manifest));
        await Executable.RunAsync("extract", textFolder, "--manifest", list, "--json", "--out", work.Of("read"));
        var evaluate = await Executable.RunAsync("evaluate", "--texts", textFolder, "--manifest", list, "--gold", goldFolder, "--json");
        Assert.True(evaluate.ExitCode == 0, evaluate.Error);
        var ours = JsonDocument.Parse(evaluate.Output).RootElement;
        var theirs = await ScoreAsync(scorer, goldFolder, textFolder, work.Of("read"));
        Assert.Equal(Total(theirs, GoldEvents()), Of(ours, "found", "gold"));
        Assert.Equal(Total(theirs, CountedPredictions()), Of(ours, "found", "read"));
        Assert.All(["found", "coded", "dated"], level =>
        {
            Assert.True(Of(ours, level, "right") > 0);
            Assert.Equal(Level().Matches(theirs).Where(m => m.Groups["level"].Value == level).Sum(m => Number(m.Groups["count"].Value)), Of(ours, level, "right"));
        });
    }

    public void Dispose() => work.Dispose();

    private static int Of(JsonElement report, string level, string count) => report.GetProperty(level).GetProperty(count).GetInt32();

    private static int Total(string output, Regex line) => Number(line.Match(output).Groups["count"].Value);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static async Task<string> ScoreAsync(params string[] arguments)
    {
        Process? process = null;
        try
        {
            process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, UseShellExecute = false });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("The scorer needs python3, which is not here.");
        }

        using (process)
        {
            var output = await process!.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return output;
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ArmsPolicyTimeline.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("There is no ArmsPolicyTimeline.sln above the tests.");
    }

    [GeneratedRegex(@"gold events (?<count>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex GoldEvents();

    [GeneratedRegex(@"counted predictions (?<count>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex CountedPredictions();

    [GeneratedRegex(@"(?<level>found|coded|dated) (?<count>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Level();
}
