using System.CommandLine;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Generation;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Store;
using ArmsPolicyTimeline.Web.Commands;

namespace ArmsPolicyTimeline.Web.Generation;

/// <summary><c>generate</c>: synthetic articles, or a data folder of synthetic events, for measuring. Every one says that it is no record.</summary>
internal static class GenerateCommand
{
    private const int Most = 1_000_000;
    private const string ReadingKey = "synthetic";

    public static Command Create()
    {
        var articles = new Option<int?>("--articles") { Description = "Write this many synthetic articles and their manifest.csv.", HelpName = "N" };
        var events = new Option<int?>("--events") { Description = "Make a data folder with this many synthetic events: look at it with serve --data DIR.", HelpName = "N" };
        var folder = new Option<string>("--out") { Description = "The folder; it must be empty or missing.", HelpName = "DIR", Required = true };
        var seed = new Option<long>("--seed") { Description = "Another seed gives other texts; the same gives the same.", HelpName = "S", DefaultValueFactory = _ => 1 };
        var force = new Option<bool>("--force") { Description = "Write into the folder though it is not empty." };
        var command = new Command("generate", "Makes synthetic data for measuring.") { articles, events, folder, seed, force };
        command.SetAction((parsed, cancel) =>
        {
            var (texts, facts) = (parsed.GetValue(articles), parsed.GetValue(events));
            if ((texts is null) == (facts is null))
            {
                throw new CommandException(ExitCode.Usage, "generate: give either --articles N or --events N");
            }

            if ((texts ?? facts) is not (>= 1 and <= Most))
            {
                throw new CommandException(ExitCode.Usage, string.Create(CultureInfo.InvariantCulture, $"generate: N is a number from 1 to {Most}"));
            }

            var target = Path.GetFullPath(parsed.GetRequiredValue(folder));
            CheckEmpty(target, parsed.GetValue(force));
            return texts is { } count
                ? WriteArticlesAsync(target, count, parsed.GetValue(seed), cancel)
                : StoreEventsAsync(target, facts!.Value, parsed.GetValue(seed), cancel);
        });
        return command;
    }

    private static void CheckEmpty(string folder, bool force)
    {
        if (!force && (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())))
        {
            throw new CommandException(ExitCode.CannotWrite, $"{folder}: is not empty; name another folder, or say --force to write into it");
        }
    }

    private static async Task<int> WriteArticlesAsync(string folder, int count, long seed, CancellationToken cancel)
    {
        var generator = new ArticleGenerator(VocabularyFiles.Load(), seed);
        using var progress = new ProgressBar(count);
        try
        {
            Directory.CreateDirectory(folder);
            await using var manifest = new StreamWriter(Path.Combine(folder, "manifest.csv")) { NewLine = "\n" };
            await manifest.WriteLineAsync("document,title,publisher,published,url,language");
            for (var number = 1; number <= count; number++)
            {
                cancel.ThrowIfCancellationRequested();
                var article = generator.Article(number);
                progress.Show(article.FileName);
                await File.WriteAllTextAsync(Path.Combine(folder, article.FileName), article.FileText, CancellationToken.None);
                await manifest.WriteLineAsync(ManifestLine(article.FileName, article.Metadata));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.CannotWrite, $"{folder}: {e.Message}");
        }

        progress.Dispose();
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} synthetic articles in {folder}"));
        return ExitCode.Ok;
    }

    private static string ManifestLine(string name, ArticleMetadata known) =>
        string.Join(',', new[] { name, known.Title, known.Publisher, known.Published?.ToString(), known.Url, known.Language }.Select(v => $"\"{v?.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    private static async Task<int> StoreEventsAsync(string folder, int count, long seed, CancellationToken cancel)
    {
        await using var services = StoreServices.Create(new StoreOptions(folder));
        await using var alone = await IngestionLock.TakeAsync(folder, TimeProvider.System, cancel);
        var store = services.GetRequiredService<IChronicleStore>();
        using var progress = new ProgressBar(1 + (count / EventGenerator.OfAList));
        IArticleBatch? batch = null;
        foreach (var list in new EventGenerator(services.GetRequiredService<Vocabulary>(), seed).Lists(count))
        {
            cancel.ThrowIfCancellationRequested();
            progress.Show(list.Article.FileName);
            batch ??= await store.BeginBatchAsync(cancel);
            batch.Add(list, ReadingKey);
            if (batch.IsFull)
            {
                await batch.SaveAsync(cancel);
                batch = null;
            }
        }

        await (batch?.SaveAsync(cancel) ?? Task.CompletedTask);
        progress.Dispose();
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count} synthetic events in {folder}; look at them with: serve --data {folder}"));
        return ExitCode.Ok;
    }
}
