using System.CommandLine;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Store;
using ArmsPolicyTimeline.Web.Api;
using ArmsPolicyTimeline.Web.Datasets;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary><c>export</c>: every event in one of the formats, on standard output.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        string[] names = [.. EventFormats.All.Select(f => f.Name)];
        var format = new Option<string>("--format") { Description = string.Join(", ", names) + ".", HelpName = "F", DefaultValueFactory = _ => names[0] };
        format.AcceptOnlyFromAmong(names);
        var all = new Option<bool>("--all") { Description = "Write everything, texts and record of changes too, as one archive that import takes in." };
        var file = new Argument<string?>("FILE") { Description = "With --all: the archive to write (default: standard output).", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("export", "Writes every event on standard output, in the order of the timeline; with --all the whole dataset as one archive.") { format, all, file };
        command.SetAction((parsed, cancel) => parsed.GetValue(all)
            ? ArchiveCommands.ExportAsync(StoreChoice.Of(parsed), parsed.GetValue(file), cancel)
            : parsed.GetValue(file) is not null
            ? throw new CommandException(ExitCode.Usage, "export: FILE goes with --all; without it, events are written on standard output")
            : RunAsync(StoreChoice.Of(parsed), EventFormats.Find(parsed.GetRequiredValue(format))!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(StoreOptions options, EventFormat format, CancellationToken cancel)
    {
        await using var services = StoreServices.Open(options);
        var snapshot = await services.GetRequiredService<IChronicleReader>().ReadAsync(cancel);
        var vocabulary = services.GetRequiredService<Vocabulary>();
        var file = EventFile.Of(format, snapshot, vocabulary, new(), search: null, origin: "", ExportFrame.UsualAuthority, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        if (file.IsTooLarge)
        {
            throw new CommandException(ExitCode.Usage, $"export: {file.Total} events are more than the {format.MostEvents} that a file of {format.Name} holds; take csv or jsonl");
        }

        await using var output = Console.OpenStandardOutput();
        try
        {
            foreach (var piece in file.Pieces)
            {
                await output.WriteAsync(piece, cancel);
            }
        }
        catch (EventsMovedException)
        {
            throw new CommandException(ExitCode.Busy, "export: articles are being read into the database, so that what was written is no whole; export again when that is over");
        }

        return ExitCode.Ok;
    }
}
