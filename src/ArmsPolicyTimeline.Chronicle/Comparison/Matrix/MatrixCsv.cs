using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>The matrix as CSV, one line a cell, all rows and columns that the filters let through.</summary>
public static class MatrixCsv
{
    /// <summary>The columns. A value that does not apply, such as the limits of what is not limited, is empty.</summary>
    public static readonly ImmutableArray<string> Columns =
    [
        "asof", "known", "actor", "weapon", "topic", "recipient", "standing", "under_review", "since", "derived_from", "limits", "sources", "evidence",
        "last_confirmed", "days_silent", "event", "permalink", "compared_with", "before",
    ];

    /// <summary>The CSV of an address. Pure: the same arguments give the same text.</summary>
    /// <param name="snapshot">All events and sources.</param>
    /// <param name="vocabulary">Names, classes.</param>
    /// <param name="reading">What is asked for; pages of rows and columns do not matter.</param>
    /// <param name="today">The day of the visit; null: the last day.</param>
    /// <param name="origin">The site's scheme and host, put before each permalink.</param>
    public static string Write(ChronicleSnapshot snapshot, Vocabulary vocabulary, MatrixReading reading, DateOnly? today, string origin)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var composer = new MatrixComposer(EventIndex.Of(snapshot, vocabulary), reading, today);
        return CsvWriter.Write(Columns, composer.AllCells().Select(c => Line(c, composer, origin)));
    }

    private static ImmutableArray<string> Line(MatrixCell cell, MatrixComposer composer, string origin)
    {
        var (asOf, since, topic, recipient, isPublic) = composer.Shared;
        return
        [
            Iso(asOf),
            isPublic ? "public" : "now",
            cell.Actor.ToString(),
            cell.Weapon.ToString(),
            topic.Slug(),
            recipient.ToString(),
            cell.Standing.Slug(),
            cell.IsUnderReview ? "yes" : "no",
            cell.SinceEdtf,
            cell.DerivedFrom?.ToString() ?? "",
            cell.Limits,
            cell.Sources.ToString(CultureInfo.InvariantCulture),
            cell.Evidence?.Slug() ?? "",
            Iso(cell.LastConfirmed),
            cell.DaysSilent?.ToString(CultureInfo.InvariantCulture) ?? "",
            cell.EventId,
            cell.EventHref is null ? "" : origin + cell.EventHref,
            Iso(since),
            cell.Before?.Slug() ?? "",
        ];
    }

    private static string Iso(DateOnly? day) => day is { } known ? EdtfDate.Iso(known) : "";
}
