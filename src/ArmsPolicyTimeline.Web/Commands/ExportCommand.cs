using System.CommandLine;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Store;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary><c>export</c>: every event as a line of CSV or JSON, on standard output.</summary>
internal static class ExportCommand
{
    private const int AtOnce = 2_000;

    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "csv or jsonl.", HelpName = "F", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "jsonl");
        var command = new Command("export", "Writes every event, one line each, in the order of the timeline.") { format };
        command.SetAction((parsed, cancel) => RunAsync(DataFolder.Of(parsed), parsed.GetRequiredValue(format), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string format, CancellationToken cancel)
    {
        var path = new StoreOptions(folder).DatabasePath;
        if (!File.Exists(path))
        {
            throw new CommandException(ExitCode.BadData, $"{path}: there is no database yet; serve or ingest makes one");
        }

        await using var services = StoreServices.Create(folder);
        var events = (await services.GetRequiredService<IChronicleReader>().ReadAsync(cancel)).Events;
        var (header, line) = string.Equals(format, "csv", StringComparison.Ordinal) ? (EventExport.CsvHeader, (Func<PolicyEvent, string>)EventExport.Csv) : ("", EventExport.JsonLine);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        await output.WriteAsync(header);
        try
        {
            foreach (var places in Enumerable.Range(0, events.Count).Chunk(AtOnce))
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var policyEvent in events.At(places))
                {
                    await output.WriteAsync(line(policyEvent));
                }
            }
        }
        catch (EventsMovedException)
        {
            throw new CommandException(ExitCode.Busy, "export: articles are being read into the database, so that what was written is no whole; export again when that is over");
        }

        return ExitCode.Ok;
    }
}
