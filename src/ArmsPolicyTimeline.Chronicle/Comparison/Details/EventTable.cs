using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Details;

/// <summary>The events as a table, one page of it.</summary>
/// <param name="Columns">The columns, sortable ones with an address.</param>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Total">Rows on all pages.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">Number of pages, at least 1.</param>
/// <param name="PreviousHref">Address of the page before; null on the first.</param>
/// <param name="NextHref">Address of the page behind; null on the last.</param>
/// <param name="Words">"Events 1 to 50 of 91".</param>
public sealed record EventTable(
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> Rows,
    int Total,
    int Page,
    int Pages,
    string? PreviousHref,
    string? NextHref,
    string Words);
