using System.CommandLine;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store;
using ArmsPolicyTimeline.Web.Commands;

namespace ArmsPolicyTimeline.Web.Datasets;

/// <summary><c>export --all</c> and <c>import</c>: the whole dataset as one file, for another machine, a backup or a citation.</summary>
internal static class ArchiveCommands
{
    public static Command CreateImport()
    {
        var file = new Argument<string>("FILE") { Description = "An archive that export --all wrote." };
        var command = new Command("import", "Takes an archive of the whole dataset in, whole or not at all.") { file };
        command.SetAction((parsed, cancel) => ImportAsync(StoreChoice.Of(parsed), parsed.GetRequiredValue(file), cancel));
        return command;
    }

    public static async Task<int> ExportAsync(StoreOptions options, string? file, CancellationToken cancel)
    {
        if (file is not null && (File.Exists(file) || Directory.Exists(file)))
        {
            throw new CommandException(ExitCode.CannotWrite, $"{file}: is there already; name another file");
        }

        await using var services = StoreServices.Open(options);
        var archive = services.GetRequiredService<IChronicleArchive>();
        var report = file is null ? await WriteAsync(archive, cancel) : await WriteAsync(archive, Path.GetFullPath(file), cancel);
        await Console.Error.WriteLineAsync(Words(report));
        return ExitCode.Ok;
    }

    private static async Task<ArchiveReport> WriteAsync(IChronicleArchive archive, CancellationToken cancel)
    {
        await using var output = Console.OpenStandardOutput();
        return await archive.WriteAsync(output, cancel);
    }

    // Under another name until it is whole, so that no half archive is ever taken for one.
    private static async Task<ArchiveReport> WriteAsync(IChronicleArchive archive, string file, CancellationToken cancel)
    {
        var part = file + ".part";
        try
        {
            ArchiveReport report;
            await using (var output = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                report = await archive.WriteAsync(output, cancel);
            }

            File.Move(part, file);
            return report;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.CannotWrite, $"{file}: {e.Message}");
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    private static async Task<int> ImportAsync(StoreOptions options, string file, CancellationToken cancel)
    {
        await using var input = Opened(file);
        await using var services = StoreServices.Create(options);
        await using var alone = services.GetService<IIngestionTurn>() is { } turn ? await turn.TakeAsync(cancel) : await IngestionLock.TakeAsync(options.Folder, TimeProvider.System, cancel);
        var report = await services.GetRequiredService<IChronicleArchive>().ReadAsync(input, cancel);
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"{report.Taken} articles taken in\n") + Words(report));
        return ExitCode.Ok;
    }

    private static FileStream Opened(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.BadData, $"{file}: {e.Message}");
        }
    }

    private static string Words(ArchiveReport report) => string.Join('\n', [
        $"version {report.Version}: {string.Join(", ", report.Counts.Select(c => FormattableString.Invariant($"{c.Value} {c.Key}")))}",
        $"checksum {report.Checksum}",
        $"content {report.ContentHash}",
        .. report.Remarks,
    ]);
}
