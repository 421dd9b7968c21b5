using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Store;

namespace ArmsPolicyTimeline.Web.Commands.Verifying;

/// <summary><c>verify</c>: looks up every passage of every citation in its text as it is stored now.</summary>
internal static class VerifyCommand
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("verify", "Looks up every quotation in its source text: exact, moved or gone. Ends with 0 when all are exact, else with 1.") { json };
        command.SetAction((parsed, cancel) => RunAsync(StoreChoice.Of(parsed), parsed.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(StoreOptions options, bool asJson, CancellationToken cancel)
    {
        await using var services = StoreServices.Open(options);
        var report = await services.GetRequiredService<IPassageReader>().VerifyAsync(cancel);
        var output = asJson ? JsonSerializer.Serialize(VerifyOutput.Of(report), Options) : string.Join('\n', [Summary(report), .. report.ChangedSources.Select(Changed), .. report.Faults.Select(Line)]);
        await Console.Out.WriteLineAsync(output.AsMemory(), cancel);
        return report.Faults.IsEmpty ? ExitCode.Ok : ExitCode.SomeFailed;
    }

    private static string Summary(ProofReport report) =>
        FormattableString.Invariant($"{report.Passages} passages of {report.Texts} texts: {report.Exact} exact, {report.Moved} moved, {report.Gone} gone");

    private static string Changed(string sourceId) => $"source {sourceId}: the stored text is not the one that was read";

    private static string Line(PassageFault fault) => FormattableString.Invariant(
        $"event {fault.EventId}: {ProofWords.Of(fault.Proof.State)}: passage {fault.PassageId}, ¶ {fault.Passage.Locator} of {fault.SourceId}: {ProofWords.Of(fault.Proof.Reason)}; {ProofWords.Advice(fault.Proof.State)}");
}
