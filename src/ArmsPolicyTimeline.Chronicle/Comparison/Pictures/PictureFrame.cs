using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Pictures;

/// <summary>All that stands around what a picture shows.</summary>
internal sealed record PictureFrame
{
    /// <summary>What it is of.</summary>
    public required string Title { get; init; }

    /// <summary>Sentences below the title: counts, filters, the day of the standings.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    /// <summary>Sentences at the end: what is not shown.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>"Sources: Sample Wire, Daily Example and 3 more."</summary>
    public required string Credit { get; init; }

    /// <summary>Address of the same view.</summary>
    public required string Link { get; init; }

    /// <summary>Which state of the data it was made of.</summary>
    public required string Stamp { get; init; }

    /// <summary>The picture in words, for those who cannot see it.</summary>
    public required string Description { get; init; }
}
