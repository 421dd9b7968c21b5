using System.Text.Json;

namespace ArmsPolicyTimeline.Web.Tests.Commands;

/// <summary><c>evaluate</c> from outside, on made-up texts.</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private const string First = "The United States allowed Ukraine to use ATACMS against targets inside Russia on 17 November 2024.";
    private const string Second = "Norway will send NASAMS to Ukraine.";

    private readonly Workplace work = new();

    [Fact]
    public async Task Figures_errors_and_calibration_are_printed_for_a_person()
    {
        WriteTexts();
        var told = await EvaluateAsync("--errors");
        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        Assert.Matches(@"(?m)^found +1\.000 +0\.667 +0\.800 +2 +2 +3$", told.Output);
        Assert.Matches(@"(?m)^coded +0\.500 +0\.333 +0\.400 +1 +2 +3$", told.Output);
        Assert.Matches(@"(?m)^dated +0\.500 +0\.333 +0\.400 +1 +2 +3$", told.Output);
        Assert.Matches(@"(?m)^confidence +count +stated +right +difference$", told.Output);
        Assert.Contains("weapons: NO supplies patriot any date, read as NO supplies nasams", told.Output, StringComparison.Ordinal);
        Assert.Contains("missed: SE supplies", told.Output, StringComparison.Ordinal);
        Assert.Contains("0–" + Second.Length + " " + Second, told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_comes_as_json()
    {
        WriteTexts();
        var told = await EvaluateAsync("--json", "--errors");
        var report = JsonDocument.Parse(told.Output).RootElement;
        Assert.Equal((2, 2, 3), (report.GetProperty("documents").GetInt32(), report.GetProperty("found").GetProperty("right").GetInt32(), report.GetProperty("found").GetProperty("gold").GetInt32()));
        Assert.Equal(5, report.GetProperty("calibration").GetArrayLength());
        Assert.Equal(2, report.GetProperty("errors").GetArrayLength());
        Assert.Equal("nasams", report.GetProperty("errors").EnumerateArray().Single(e => e.GetProperty("wrong")[0].GetString() is "weapons").GetProperty("read").GetProperty("weapons")[0].GetString());
    }

    [Fact]
    public async Task A_text_without_annotation_is_named_and_the_others_are_measured()
    {
        WriteTexts();
        File.Delete(work.Of("gold/b.json"));
        var told = await EvaluateAsync();
        Assert.Equal(1, told.ExitCode);
        Assert.Contains(work.Of("gold/b.json"), told.Error, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^dated +1\.000 +1\.000 +1\.000 +1 +1 +1$", told.Output);
    }

    [Fact]
    public async Task An_annotation_without_text_is_named()
    {
        WriteTexts();
        work.Write("gold/c.json", """{"events": []}""");
        var told = await EvaluateAsync();
        Assert.Equal(1, told.ExitCode);
        Assert.Contains(work.Of("gold/c.json"), told.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 documents", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"events\": [\n{]}", ":2: is no JSON")]
    [InlineData("{\"events\": [{\"start\": 0, \"end\": 9, \"actor\": \"NO\", \"kind\": \"gives\", \"weapons\": []}]}", ":events[0].kind: 'gives' is no action")]
    public async Task A_bad_annotation_is_named_with_place_and_reason_and_the_others_are_measured(string json, string reason)
    {
        WriteTexts();
        var bad = work.Write("gold/b.json", json);
        var told = await EvaluateAsync();
        Assert.Equal(65, told.ExitCode);
        Assert.Contains(bad + reason, told.Error, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^dated +1\.000 +1\.000 +1\.000 +1 +1 +1$", told.Output);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_wrong_usage()
    {
        WriteTexts();
        var gold = await Executable.RunAsync("evaluate", "--texts", work.Of("texts"), "--gold", work.Of("nowhere"));
        var texts = await Executable.RunAsync("evaluate", "--texts", work.Of("nowhere"), "--gold", work.Of("gold"));
        Assert.All([gold, texts], told =>
        {
            Assert.Equal((2, ""), (told.ExitCode, told.Output));
            Assert.Contains(work.Of("nowhere"), told.Error, StringComparison.Ordinal);
        });
    }

    public void Dispose() => work.Dispose();

    private Task<Outcome> EvaluateAsync(params string[] options) =>
        Executable.RunAsync(["evaluate", "--texts", work.Of("texts"), "--manifest", work.Of("list.csv"), "--gold", work.Of("gold"), .. options]);

    private void WriteTexts()
    {
        work.Write("texts/a.txt", First);
        work.Write("texts/b.txt", Second);
        work.Write("list.csv", "document,published\na.txt,2024-11-18\nb.txt,2024-11-18\n");
        work.Write("gold/a.json", $$"""{"events": [{"start": 0, "end": {{First.Length}}, "actor": "US", "kind": "permits", "weapons": ["atacms"], "date": "2024-11-17"}]}""");
        work.Write("gold/b.json", $$"""
            {"events": [{"start": 0, "end": {{Second.Length}}, "actor": "NO", "kind": "supplies", "weapons": ["patriot"], "date": null},
            {"start": 0, "end": {{Second.Length}}, "actor": "SE", "kind": "supplies", "weapons": ["nasams"], "date": null, "optional": false}]}
            """);
    }
}
