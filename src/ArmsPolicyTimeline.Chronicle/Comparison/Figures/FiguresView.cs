using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Figures;

/// <summary>All that the page of figures prints for one address; every number leads to its events.</summary>
public sealed record FiguresView
{
    /// <summary>Path of the page.</summary>
    public const string Path = "/figures";

    /// <summary>Path of the same as CSV.</summary>
    public const string CsvPath = "/figures.csv";

    /// <summary>What was asked for; only its filters count.</summary>
    public required TimelineQuery Query { get; init; }

    /// <summary>"62 events."</summary>
    public required string Counted { get; init; }

    /// <summary>What the page does with them, a sentence.</summary>
    public required string Advice { get; init; }

    /// <summary>The active filters.</summary>
    public required ImmutableArray<Chip> Chips { get; init; }

    /// <summary>Events by month, or by year where there are more than 48 months; without gaps.</summary>
    public required ImmutableArray<FigureColumn> Columns { get; init; }

    /// <summary>What a column is: <c>month</c> or <c>year</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Events that no column can hold, because their date is less precise or missing.</summary>
    public required int Undated { get; init; }

    /// <summary>Days of the ladder's axis; null when no statement stands on it.</summary>
    public required TimeScale? Scale { get; init; }

    /// <summary>Lines of the ladder's axis.</summary>
    public required ImmutableArray<AxisTick> Ticks { get; init; }

    /// <summary>The ladder of limits, an actor a lane, the most statements first.</summary>
    public required ImmutableArray<LadderLane> Ladders { get; init; }

    /// <summary>Where a no became a yes, the longest first.</summary>
    public required ImmutableArray<Reversal> Reversals { get; init; }

    /// <summary>Who reports what, the most events first.</summary>
    public required ImmutableArray<SourceLine> Sources { get; init; }

    /// <summary>Sentences about lines that are left out because there are too many.</summary>
    public required ImmutableArray<string> Remarks { get; init; }

    /// <summary>The values of the address that were left out.</summary>
    public required ImmutableArray<QueryNote> LeftOut { get; init; }

    /// <summary>Sentences about them.</summary>
    public ImmutableArray<string> Notes => [.. LeftOut.Select(n => n.Words)];

    /// <summary>Version of the data that it is made of.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Who reports what is shown.</summary>
    public SourceCredit Credit => LazyCredit.Value;

    /// <summary>Counted only where it is asked for.</summary>
    internal Lazy<SourceCredit> LazyCredit { get; init; } = new(() => new([], 0));

    /// <summary>The figures of a query. Pure: the same arguments give the same page.</summary>
    /// <param name="snapshot">All events and sources.</param>
    /// <param name="vocabulary">Names, classes.</param>
    /// <param name="reading">The query and the notes on values left out.</param>
    /// <param name="search">What the search words found; null where there are none.</param>
    public static FiguresView Create(ChronicleSnapshot snapshot, Vocabulary vocabulary, QueryReading reading, SearchResult? search = null) =>
        new FiguresComposer(EventIndex.Of(snapshot, vocabulary), reading, search).Compose();
}
