using System.CommandLine;
using System.Diagnostics;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Web.Commands;

/// <summary><c>bench tag</c> and <c>bench read</c>: characters a second on one core, all texts in memory, after the rounds of four seconds to warm up.</summary>
internal static class BenchCommand
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan AtLeast = TimeSpan.FromSeconds(2);

    public static Command Create() => new("bench", "Measures characters a second on one core.")
    {
        CreateOne("tag", "Measures finding the temporal expressions.", () => Tag),
        CreateOne("read", "Measures reading as a whole.", () =>
        {
            var reader = new ArticleReader(VocabularyFiles.Load());
            return article => reader.Read(article).Value?.Text.Text.Length ?? 0;
        }),
    };

    private static Command CreateOne(string name, string description, Func<Func<Article, int>> work)
    {
        var articles = new ArticlePaths();
        var command = new Command(name, description);
        articles.AddTo(command, withPublished: true);
        command.SetAction((parsed, cancel) => RunAsync(name, articles.Find(parsed), work(), cancel));
        return command;
    }

    private static int Tag(Article article)
    {
        if (SourceTextReader.Read(article).Value is not { } text)
        {
            return 0;
        }

        TemporalTagger.Tag(text, SentenceSplitter.Split(text), article.Metadata.Published);
        return text.Text.Length;
    }

    private static async Task<int> RunAsync(string name, IReadOnlyList<ArticleFile> files, Func<Article, int> work, CancellationToken cancel)
    {
        var articles = new List<Article>();
        foreach (var file in files)
        {
            if (ArticleParser.Parse(file.Name, await file.BytesAsync(cancel), file.Given).Value is { } article)
            {
                articles.Add(article);
            }
        }

        var characters = articles.Sum(work);
        Rounds(WarmUp);
        var measured = Rounds(AtLeast);
        var median = measured.Order().ElementAtOrDefault(measured.Count / 2);
        Console.WriteLine(FormattableString.Invariant($"{name}: {median:0} characters a second (median of {measured.Count} rounds; {articles.Count} texts, {characters} characters)"));
        return articles.Count == files.Count ? ExitCode.Ok : ExitCode.SomeFailed;

        List<double> Rounds(TimeSpan atLeast)
        {
            var rates = new List<double>();
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < atLeast && characters > 0; cancel.ThrowIfCancellationRequested())
            {
                var round = Stopwatch.GetTimestamp();
                articles.ForEach(a => work(a));
                rates.Add(characters / Stopwatch.GetElapsedTime(round).TotalSeconds);
            }

            return rates;
        }
    }
}
