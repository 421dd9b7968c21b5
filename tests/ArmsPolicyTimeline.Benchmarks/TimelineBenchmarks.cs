using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using BenchmarkDotNet.Attributes;

namespace ArmsPolicyTimeline.Benchmarks;

/// <summary>Making a page's view of made-up events: all of them, and a few of them by filters.</summary>
[MemoryDiagnoser]
public class TimelineBenchmarks
{
    private ChronicleSnapshot snapshot = new([], [], "");

    [Params(1_000, 10_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void MakeEvents() => snapshot = Samples.Events(Events);

    [Benchmark(Baseline = true)]
    public int All() => View([]);

    [Benchmark]
    public int Filtered() => View([new("weapon", "missiles"), new("topic", "use"), new("from", "2021"), new("to", "2023")]);

    private int View(KeyValuePair<string, string?>[] address) =>
        TimelineView.Create(snapshot, Samples.Vocabulary, TimelineUrl.Read(address, Samples.Vocabulary, snapshot)).Lanes.Length;
}
