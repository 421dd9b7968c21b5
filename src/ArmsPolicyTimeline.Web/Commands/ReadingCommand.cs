using System.CommandLine;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Predictions;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary><c>extract</c> and <c>tag</c>: what reading finds in articles, without a database.</summary>
internal static class ReadingCommand
{
    public static Command CreateExtract() => Create("extract", "Writes the events read from each article.", PredictionJson.Write);

    public static Command CreateTag() => Create("tag", "Writes the temporal expressions of each article.", TagJson.Write);

    private static Command Create(string name, string description, Action<ReadingResult, Utf8JsonWriter> write)
    {
        var articles = new ArticlePaths();
        var json = new Option<bool>("--json") { Description = "Write JSON (the only form there is).", Required = true };
        var folder = new Option<string?>("--out") { Description = "Write one file a document into this folder; without it, one line a document on standard output.", HelpName = "DIR" };
        var explain = new Option<bool>("--explain") { Description = "Say on standard error by which rule each was found, and what was left out and why." };
        var command = new Command(name, description) { json, folder, explain };
        articles.AddTo(command, withPublished: true);
        command.SetAction((parsed, cancel) =>
            RunAsync(articles.Find(parsed), new JsonDocuments(parsed.GetValue(folder)), (reading, writer) => Write(reading, writer, write, parsed.GetValue(explain)), cancel));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<ArticleFile> files, JsonDocuments documents, Action<ReadingResult, Utf8JsonWriter> write, CancellationToken cancel)
    {
        documents.Prepare(files);
        var reader = new ArticleReader(VocabularyFiles.Load());
        using var progress = new ProgressBar(files.Count);
        var failed = false;
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            progress.Show(file.Name);
            if (await ReadAsync(file, reader, cancel) is { } reading)
            {
                await documents.WriteAsync(file, json => write(reading, json), cancel);
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

    private static void Write(ReadingResult reading, Utf8JsonWriter json, Action<ReadingResult, Utf8JsonWriter> write, bool explain)
    {
        write(reading, json);
        if (explain)
        {
            Explanation.Write(reading, Console.Error);
        }
    }
}
