using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Sources;
using BenchmarkDotNet.Attributes;

namespace ArmsPolicyTimeline.Benchmarks;

/// <summary>Reading all digests; the baseline takes their text out of Markdown and splits it, so the ratios say what reading adds.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly EdtfDate Published = EdtfDate.Day(new DateOnly(2024, 5, 30));

    private readonly ArticleReader reader = new(Samples.Vocabulary);

    [Benchmark(Baseline = true)]
    public int Split() => Samples.Articles.Sum(a => SentenceSplitter.Split(SourceTextReader.Read(a).Value!).Length);

    [Benchmark]
    public int Tag() => Samples.Articles.Sum(a =>
    {
        var text = SourceTextReader.Read(a).Value!;
        return TemporalTagger.Tag(text, SentenceSplitter.Split(text), Published).Length;
    });

    [Benchmark]
    public int Read() => Samples.Articles.Sum(a => reader.Read(a).Value!.Candidates.Length);
}
