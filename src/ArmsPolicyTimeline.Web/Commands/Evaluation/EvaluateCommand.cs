using System.CommandLine;
using ArmsPolicyTimeline.Chronicle.Evaluation;
using ArmsPolicyTimeline.Chronicle.Evaluation.Annotations;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Web.Commands.Evaluation;

/// <summary><c>evaluate</c>: reads texts that somebody has annotated, and says how well they were read.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var texts = new Option<string>("--texts") { Description = "The folder of the texts.", HelpName = "DIR", Required = true };
        var manifest = new Option<string?>("--manifest") { Description = "CSV with what is known of the texts (default: manifest.csv beside them).", HelpName = "F" };
        var gold = new Option<string>("--gold") { Description = "The folder of the annotations, NAME.json for each NAME.txt.", HelpName = "DIR", Required = true };
        var errors = new Option<bool>("--errors") { Description = "List every error with its passage." };
        var fit = new Option<bool>("--fit") { Description = "Say which weights of the factors of confidence would fit these texts." };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("evaluate", "Measures the reader on annotated texts.") { texts, manifest, gold, errors, fit, json };
        command.SetAction((parsed, cancel) => RunAsync(
            new AnnotatedTexts(parsed.GetRequiredValue(texts), parsed.GetValue(manifest), parsed.GetRequiredValue(gold)),
            new EvaluationOutput(parsed.GetValue(errors), parsed.GetValue(fit), parsed.GetValue(json)),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(AnnotatedTexts texts, EvaluationOutput output, CancellationToken cancel)
    {
        var files = texts.Find();
        var vocabulary = VocabularyFiles.Load();
        var (reader, matcher) = (new ArticleReader(vocabulary), new EventMatcher(new WeaponAgreement(vocabulary)));
        var (matches, readings) = (new List<DocumentMatch>(), new Dictionary<string, string>(StringComparer.Ordinal));
        var exitCode = texts.HasUnmatched ? ExitCode.SomeFailed : ExitCode.Ok;
        using (var progress = new ProgressBar(files.Count))
        {
            foreach (var (file, goldPath) in files)
            {
                cancel.ThrowIfCancellationRequested();
                progress.Show(file.Name);
                if (await ReadAsync(file, reader, cancel) is not { } reading)
                {
                    exitCode = Math.Max(exitCode, ExitCode.SomeFailed);
                }
                else if (await GoldAsync(goldPath, reading.Article.FileText, cancel) is not { } gold)
                {
                    exitCode = ExitCode.BadData;
                }
                else
                {
                    matches.Add(matcher.Match(file.Name, [.. gold], Prediction.Of(reading)));
                    readings.Add(file.Name, reading.Article.FileText);
                }
            }
        }

        output.Write(new EvaluationReport(matches), readings);
        return exitCode;
    }

    private static async Task<ReadingResult?> ReadAsync(ArticleFile file, ArticleReader reader, CancellationToken cancel)
    {
        try
        {
            var read = file.Read(reader, await file.BytesAsync(cancel));
            if (read.Value is not null)
            {
                return read.Value;
            }

            await Console.Error.WriteLineAsync($"{file.Path}: {read.Error}; it is not measured");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{file.Path}: {e.Message}; it is not measured");
        }

        return null;
    }

    private static async Task<IReadOnlyList<GoldEvent>?> GoldAsync(string path, string text, CancellationToken cancel)
    {
        try
        {
            var gold = GoldParser.Parse(await File.ReadAllTextAsync(path, cancel), text);
            if (gold.Value is not null)
            {
                return gold.Value;
            }

            await Console.Error.WriteLineAsync(string.Join('\n', gold.Error!.Split('\n').Select(e => $"{path}:{e}")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{path}: {e.Message}");
        }

        await Console.Error.WriteLineAsync($"{path}: its text is not measured until this is put right");
        return null;
    }
}
