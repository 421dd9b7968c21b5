using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>What a matrix shows: everything that its address says, and nothing else. Equal when the addresses are.</summary>
public sealed record MatrixQuery
{
    /// <summary>The filters that a matrix knows; it shows one topic and one recipient at a time.</summary>
    public static readonly ImmutableArray<Dimension> Dimensions = [Dimension.Country, Dimension.Weapon, Dimension.Topic, Dimension.Recipient];

    /// <summary>Country, weapon, topic, recipient, the as-of day, the page of rows and the state of the data; nothing else of it is used.</summary>
    public TimelineQuery Filters { get; init; } = new();

    /// <summary>The earlier day that the as-of day is compared with; null: none.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Whether only cells are shown that changed since then.</summary>
    public bool ChangedOnly { get; init; }

    /// <summary>Whether standings follow only from what was published by the day, and not from all that is known now.</summary>
    public bool PubliclyKnown { get; init; }

    /// <summary>Page of columns, from 1.</summary>
    public int ColumnPage { get; init; } = 1;

    /// <summary>The day whose standings are shown; null: the last day there is.</summary>
    public DateOnly? AsOf => Filters.AsOf;

    /// <summary>The matrix with the filters and the as-of day of another page.</summary>
    public static MatrixQuery Of(TimelineQuery other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new() { Filters = Dimensions.Aggregate(new TimelineQuery { AsOf = other.AsOf, Data = other.Data }, (query, dimension) => query.With(dimension, other.Chosen(dimension))) };
    }

    /// <summary>The same query with other filters, on its first pages.</summary>
    public MatrixQuery With(Dimension dimension, IEnumerable<string> ids) => this with { Filters = Filters.With(dimension, ids), ColumnPage = 1 };

    /// <summary>The same query on another day; a day to compare with that does not lie before it is dropped.</summary>
    public MatrixQuery On(DateOnly day) => this with { Filters = Filters with { AsOf = day }, Since = Since < day ? Since : null };

    /// <summary>Its address on a page.</summary>
    public string Link(string path = MatrixUrl.Path) => MatrixUrl.Link(this, path);

    /// <inheritdoc/>
    public bool Equals(MatrixQuery? other) => other is not null && string.Equals(Link(), other.Link(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Link());
}
