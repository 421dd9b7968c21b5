using System.CommandLine;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Predictions;
using ArmsPolicyTimeline.Web.Commands.Explaining;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary><c>extract</c> and <c>tag</c>: what reading finds in articles, without a database.</summary>
internal static class ReadingCommand
{
    public static Command CreateExtract()
    {
        var explain = new Option<bool>("--explain") { Description = "Say how each sentence was read: tokens, times, rules tried, and what was kept or left out and why; on standard error beside --json." };
        var command = Create("extract", "Writes the events read from each article.", PredictionJson.Write, explain);
        command.Add(explain);
        return command;
    }

    public static Command CreateTag() => Create("tag", "Writes the temporal expressions of each article.", TagJson.Write, explain: null);

    private static Command Create(string name, string description, Action<ReadingResult, Utf8JsonWriter> write, Option<bool>? explain)
    {
        var articles = new ArticlePaths();
        var json = new Option<bool>("--json") { Description = "Write JSON.", Required = explain is null };
        var folder = new Option<string?>("--out") { Description = "Write one file a document into this folder; without it, one line a document on standard output.", HelpName = "DIR" };
        var command = new Command(name, description) { json, folder };
        articles.AddTo(command, withPublished: true);
        command.SetAction((parsed, cancel) =>
        {
            var (isJson, isExplained) = (parsed.GetValue(json), explain is not null && parsed.GetValue(explain));
            if (!isJson && (!isExplained || parsed.GetValue(folder) is not null))
            {
                throw new CommandException(ExitCode.Usage, isExplained ? "--out needs --json: explanations go to standard output" : "Say what to write: --json, --explain, or both.");
            }

            return RunAsync(articles.Find(parsed), new ReadingOutput(isJson ? new JsonDocuments(parsed.GetValue(folder)) : null, write, isExplained), cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<ArticleFile> files, ReadingOutput output, CancellationToken cancel)
    {
        output.Prepare(files);
        var reader = new ArticleReader(VocabularyFiles.Load());
        using var progress = new ProgressBar(files.Count);
        var failed = false;
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            progress.Show(file.Name);
            if (await ReadAsync(file, reader, cancel) is { } reading)
            {
                await output.WriteAsync(file, reading, reader, cancel);
            }
            else
            {
                failed = true;
            }
        }

        return failed ? ExitCode.SomeFailed : ExitCode.Ok;
    }

    private static async Task<ReadingResult?> ReadAsync(ArticleFile file, ArticleReader reader, CancellationToken cancel)
    {
        string? error;
        try
        {
            var read = file.Read(reader, await file.BytesAsync(cancel));
            if (read.Value is { } reading)
            {
                return reading;
            }

            error = read.Error;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error = e.Message;
        }

        await Console.Error.WriteLineAsync($"{file.Path}: {error}");
        return null;
    }
}
