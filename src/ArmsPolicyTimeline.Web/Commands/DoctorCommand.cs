using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary><c>doctor</c>: what is in the database, and whether it is sound.</summary>
internal static class DoctorCommand
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("doctor", "Says what is in the database and whether it is sound.") { json };
        command.SetAction((parsed, cancel) => RunAsync(StoreChoice.Of(parsed), parsed.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(StoreOptions options, bool asJson, CancellationToken cancel)
    {
        await using var services = StoreServices.Open(options);
        var report = await services.GetRequiredService<IChronicleInspector>().InspectAsync(cancel);
        Console.WriteLine(asJson ? JsonSerializer.Serialize(report, Options) : Words(report, options));
        return report.Problems.IsEmpty ? ExitCode.Ok : ExitCode.BadData;
    }

    private static string Words(ChronicleReport report, StoreOptions options) => FormattableString.Invariant($"""
        {options}
        {report.Engine}, schema version {report.Schema}, {string.Join(", ", report.Settings.Select(s => $"{s.Key} {s.Value}"))}
        {report.Articles} articles of {report.Sources} sources, {report.Candidates} candidates, {report.Events} events, {report.Passages} passages
        content {report.ContentHash}
        {(report.Problems.IsEmpty ? "sound" : string.Join('\n', report.Problems))}
        """);
}
