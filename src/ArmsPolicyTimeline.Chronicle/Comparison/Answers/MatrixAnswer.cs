using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Matrix;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Answers;

/// <summary>Actor by weapon on one day, all rows and columns that the filters let through, row by row.</summary>
public sealed record MatrixAnswer
{
    /// <summary>The day.</summary>
    public required DateOnly Asof { get; init; }

    /// <summary>now: all that is known now; public: what had been published by the day.</summary>
    public required string Known { get; init; }

    /// <summary>The topic.</summary>
    public required PolicyTopic Topic { get; init; }

    /// <summary>Who the arms are for.</summary>
    public required string Recipient { get; init; }

    /// <summary>The day compared with; null where none is.</summary>
    public required DateOnly? ComparedWith { get; init; }

    /// <summary>The cells.</summary>
    public required ImmutableArray<MatrixItem> Cells { get; init; }

    /// <summary>Version of the data.</summary>
    public required string Version { get; init; }

    /// <summary>The matrix of an address.</summary>
    public static MatrixAnswer Of(ChronicleSnapshot snapshot, Vocabulary vocabulary, MatrixReading reading, DateOnly? today, string origin)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var composer = new MatrixComposer(EventIndex.Of(snapshot, vocabulary), reading, today);
        var (asOf, since, topic, recipient, isPublic) = composer.Shared;
        return new()
        {
            Asof = asOf,
            Known = isPublic ? "public" : "now",
            Topic = topic,
            Recipient = recipient.ToString(),
            ComparedWith = since,
            Cells = [.. composer.AllCells().Select(c => MatrixItem.Of(c, origin))],
            Version = snapshot.Version,
        };
    }
}
