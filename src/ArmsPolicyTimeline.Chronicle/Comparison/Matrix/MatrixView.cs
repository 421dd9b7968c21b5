using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Clocks;
using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>All that the matrix page prints for one address: actor by weapon on one day, in words ready to be shown.</summary>
public sealed record MatrixView
{
    /// <summary>What was asked for, with the day to compare with filled in where only changes are shown.</summary>
    public required MatrixQuery Query { get; init; }

    /// <summary>"Use on targets outside Ukraine, country by country".</summary>
    public required string Headline { get; init; }

    /// <summary>"On 30 November 2024, by all that is known now."</summary>
    public required string Dek { get; init; }

    /// <summary>The period, the day shown and the steps from change to change.</summary>
    public required MatrixTime Time { get; init; }

    /// <summary>"30 Nov 2024".</summary>
    public required string AsOfWords { get; init; }

    /// <summary>The day compared with in words; empty without one.</summary>
    public required string SinceWords { get; init; }

    /// <summary>The topics that have standings.</summary>
    public required ImmutableArray<MatrixChoice> Topics { get; init; }

    /// <summary>The recipients that the topic has standings for, the most standings first; at most eight.</summary>
    public required ImmutableArray<MatrixChoice> Recipients { get; init; }

    /// <summary>All cells, or only what changed.</summary>
    public required ImmutableArray<MatrixChoice> Cells { get; init; }

    /// <summary>What was in force, or what was publicly known.</summary>
    public required ImmutableArray<MatrixChoice> Clocks { get; init; }

    /// <summary>The countries and organisations to choose from.</summary>
    public required ImmutableArray<MatrixOption> Actors { get; init; }

    /// <summary>The weapons to choose from.</summary>
    public required ImmutableArray<MatrixOption> Weapons { get; init; }

    /// <summary>The active filters on these two, each with the address without it.</summary>
    public required ImmutableArray<SourceLink> Chips { get; init; }

    /// <summary>The columns shown.</summary>
    public required ImmutableArray<MatrixColumn> Columns { get; init; }

    /// <summary>The rows shown.</summary>
    public required ImmutableArray<MatrixRow> Rows { get; init; }

    /// <summary>Which rows of all; null when all are shown.</summary>
    public required MatrixPart? RowPart { get; init; }

    /// <summary>Which columns of all; null when all are shown.</summary>
    public required MatrixPart? ColumnPart { get; init; }

    /// <summary>What changed since the day compared with, whatever rows and columns are shown.</summary>
    public required ImmutableArray<MatrixChange> Changes { get; init; }

    /// <summary>"4 cells changed between …"; empty where no day is compared with.</summary>
    public required string ChangesWords { get; init; }

    /// <summary>Sentences on the two clocks and on what is left out.</summary>
    public required ImmutableArray<string> Remarks { get; init; }

    /// <summary>The values of the address that were left out.</summary>
    public required ImmutableArray<QueryNote> LeftOut { get; init; }

    /// <summary>Sentences about them.</summary>
    public ImmutableArray<string> Notes => [.. LeftOut.Select(n => n.Words)];

    /// <summary>What to do when there is no cell; empty when there are some.</summary>
    public required string Empty { get; init; }

    /// <summary>Every cell, all rows and columns, as CSV.</summary>
    public required string CsvHref { get; init; }

    /// <summary>The timeline with the same filters on the same day.</summary>
    public required string TimelineHref { get; init; }

    /// <summary>The same matrix without filters on actors and weapons.</summary>
    public required string ClearHref { get; init; }

    /// <summary>What a screen reader is told when the page changes.</summary>
    public required string Announcement { get; init; }

    /// <summary>Version of the data that it is made of.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Who reports what is shown.</summary>
    public SourceCredit Credit => LazyCredit.Value;

    /// <summary>Counted only where it is asked for.</summary>
    internal Lazy<SourceCredit> LazyCredit { get; init; } = new(() => new([], 0));

    /// <summary>The page for a query. Pure: the same arguments give the same page.</summary>
    /// <param name="snapshot">All events and sources.</param>
    /// <param name="vocabulary">Names, classes.</param>
    /// <param name="reading">The query and the notes on values left out.</param>
    /// <param name="today">The day of the visit, shown when the period reaches it and no day is asked for; null: the last day.</param>
    public static MatrixView Create(ChronicleSnapshot snapshot, Vocabulary vocabulary, MatrixReading reading, DateOnly? today = null) =>
        new MatrixComposer(EventIndex.Of(snapshot, vocabulary), reading, today).Compose();
}
