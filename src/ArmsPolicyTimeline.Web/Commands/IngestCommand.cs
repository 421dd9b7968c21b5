using System.CommandLine;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary><c>ingest</c>: reads articles into the database.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var articles = new ArticlePaths();
        var threads = new Option<int>("--threads") { Description = "How many articles are read at once (default: one for each core).", HelpName = "N", DefaultValueFactory = _ => Math.Clamp(Environment.ProcessorCount, 1, IngestArticles.MostReaders) };
        var command = new Command("ingest", "Reads articles into the database; what it has already is skipped.") { threads };
        articles.AddTo(command, withPublished: false);
        command.SetAction((parsed, cancel) => parsed.GetValue(threads) is >= 1 and <= IngestArticles.MostReaders and var readers
            ? RunAsync(articles.Find(parsed), readers, StoreChoice.Of(parsed), cancel)
            : throw new CommandException(ExitCode.Usage, FormattableString.Invariant($"--threads: a number from 1 to {IngestArticles.MostReaders}")));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<ArticleFile> files, int readers, StoreOptions options, CancellationToken cancel)
    {
        await using var services = StoreServices.Create(options);
        await using var alone = services.GetService<IIngestionTurn>() is { } turn ? await turn.TakeAsync(cancel) : await IngestionLock.TakeAsync(options.Folder, TimeProvider.System, cancel);
        using var progress = new ProgressBar(files.Count);
        var report = await services.GetRequiredService<IngestArticles>().RunAsync(files, readers, progress, cancel);
        progress.Dispose();
        foreach (var failure in report.Failures)
        {
            await Console.Error.WriteLineAsync(failure.ToString());
        }

        await Console.Error.WriteLineAsync(FormattableString.Invariant($"{report.Stored} read, {report.Skipped} known already, {report.Failures.Length} not read"));
        return report.Failures.IsEmpty ? ExitCode.Ok : ExitCode.SomeFailed;
    }
}
