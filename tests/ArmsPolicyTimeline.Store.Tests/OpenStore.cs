using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Store.Archives;
using ArmsPolicyTimeline.Store.Changes;
using ArmsPolicyTimeline.Store.Engines;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>A store over an engine, with all its ports, as one process has it.</summary>
internal sealed class OpenStore : IDisposable
{
    private readonly StoreDatabase database;
    private readonly Vocabulary vocabulary;
    private readonly ChronicleStore store;
    private readonly ChronicleReader reader;

    public OpenStore(StoreEngine engine)
        : this(engine, Readings.Vocabulary)
    {
    }

    /// <summary>The clock by which changes are recorded.</summary>
    public StoppedClock Time { get; } = new();

    public IChangeReader Changes => new ChangeReader(database);

    public IChronicleArchive Archive => new ChronicleArchive(database, reader, vocabulary, Time);

    public OpenStore(StoreEngine engine, Vocabulary vocabulary, int wholeUpTo = ChronicleReader.WholeUpTo)
    {
        this.vocabulary = vocabulary;
        database = new StoreDatabase(engine, TimeProvider.System);
        store = new ChronicleStore(database, vocabulary, Time);
        reader = new ChronicleReader(database, wholeUpTo);
        Passages = new PassageReader(database);
        Watch = new ChronicleWatch(database, TimeProvider.System);
        Inspector = new ChronicleInspector(database, vocabulary);
    }

    public IChronicleStore Store => store;

    public IChronicleReader Reader => reader;

    public IChronicleInspector Inspector { get; }

    public IPassageReader Passages { get; }

    public IChronicleWatch Watch { get; }

    public Task<StoredArticle> SaveAsync(ReadingResult reading, string key = "1") => store.SaveAsync(reading, key, TestContext.Current.CancellationToken);

    /// <summary>Saves readings together.</summary>
    public async Task SaveTogetherAsync(IEnumerable<ReadingResult> readings, string key = "1")
    {
        var batch = await store.BeginBatchAsync(TestContext.Current.CancellationToken);
        foreach (var reading in readings)
        {
            batch.Add(reading, key);
        }

        await batch.SaveAsync(TestContext.Current.CancellationToken);
    }

    public Task<ChronicleSnapshot> ReadAsync() => reader.ReadAsync(TestContext.Current.CancellationToken);

    public Task<SearchResult> SearchAsync(string words) => reader.SearchAsync(words, TestContext.Current.CancellationToken);

    public async Task<ChronicleReport> SoundReportAsync()
    {
        var report = await Inspector.InspectAsync(TestContext.Current.CancellationToken);
        Assert.Empty(report.Problems);
        return report;
    }

    public void Dispose()
    {
        reader.Dispose();
        store.Dispose();
        database.Dispose();
    }
}
