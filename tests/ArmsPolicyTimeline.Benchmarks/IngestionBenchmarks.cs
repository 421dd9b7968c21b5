using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Generation;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Store;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Benchmarks;

/// <summary>Ingesting generated articles into a new database; the baseline only reads them, so the ratios say what storing adds, alone and with several readers.</summary>
public class IngestionBenchmarks
{
    private readonly ArticleReader reader = new(Samples.Vocabulary);
    private List<ArticleFile> files = [];

    [Params(100, 400)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void MakeArticles()
    {
        var generator = new ArticleGenerator(Samples.Vocabulary, 1);
        files = [.. Enumerable.Range(1, Articles).Select(generator.Article).Select(FileOf)];
    }

    [Benchmark(Baseline = true)]
    public async Task<int> Read()
    {
        var candidates = 0;
        foreach (var file in files)
        {
            candidates += file.Read(reader, await file.BytesAsync(CancellationToken.None)).Value!.Candidates.Length;
        }

        return candidates;
    }

    [Benchmark]
    public Task<int> IngestWithOneReader() => IngestAsync(1);

    [Benchmark]
    public Task<int> IngestWithTwoReaders() => IngestAsync(2);

    private async Task<int> IngestAsync(int readers)
    {
        var folder = Directory.CreateTempSubdirectory("apt-benchmark-");
        await using (var services = new ServiceCollection()
            .AddSingleton<Vocabulary>(Samples.Vocabulary)
            .AddChronicleStore(new StoreOptions(folder.FullName))
            .AddSingleton<IngestArticles>()
            .BuildServiceProvider())
        {
            var report = await services.GetRequiredService<IngestArticles>().RunAsync(files, readers, progress: null, CancellationToken.None);
            folder.Delete(recursive: true);
            return report.Stored;
        }
    }

    private static ArticleFile FileOf(SyntheticArticle article)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(article.FileText);
        return new ArticleFile(article.FileName, article.FileName, article.Metadata, SourceSlug: null, _ => Task.FromResult(bytes));
    }
}
