using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Compared;
using ArmsPolicyTimeline.Chronicle.Comparison.Milestones;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Comparing;

/// <summary>The figures of the comparison as one CSV table: one row a figure, <c>table</c> says which it belongs to.</summary>
public static class CompareCsv
{
    private static readonly ImmutableArray<string> Columns =
        ["table", "lane", "item", "standing", "when", "days", "days_least", "days_most", "words", "limits", "sources", "event", "passage"];

    /// <summary>All tables of the page, in its order.</summary>
    public static string Write(CompareView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return CsvWriter.Write(Columns, Rows(view));
    }

    private static IEnumerable<ImmutableArray<string>> Rows(CompareView view) =>
    [
        .. view.Standings.Select(s => Row("standing", s.Lane, EdtfDate.Iso(view.AsOf), s.Standing.Slug(), s.Since, words: s.Word, limits: s.Limits, sources: s.Sources, events: s.OpenedBy)),
        .. view.Ladder.SelectMany(step => step.Lines.Select(l =>
            Row("days-behind", l.Lane, step.Milestone.Slug(), l.Behind is null ? "" : l.Standing.Slug(), l.When, l.Behind, l.Words, events: Events(l.OpenedBy)))),
        .. view.Lags.SelectMany(l => l.Cells.Select(c => Row("lag", l.Lane, c.Milestone.Slug(), "", c.When, c.Count, c.Lag, events: Events(c.Event)))),
        .. view.Spent.SelectMany(l => l.Times.Select(t => Row("time", l.Lane, "", t.Standing.Slug(), "", new(t.Least, t.Most), days: t.Days))),
        .. view.Shifts.Select(s => Row("change", s.Lane, s.Before.Slug(), s.After.Slug(), s.When, words: $"{s.BeforeWord} to {s.AfterWord}", events: s.Events)),
        .. view.Followings.Select(f => Row("followed", f.Lane, f.Detail.Leader, "", f.Event.When, words: $"{f.Detail.Words} {f.Detail.Leader}; {(f.Detail.Lag.Length == 0 ? "decision not among the events" : f.Detail.Lag)}", events: f.Detail.Decision is { } d ? [f.Event, f.Event with { Id = d.Id, Passage = f.Detail.Source }] : [f.Event with { Passage = f.Detail.Source }])),
        .. view.Together.SelectMany(t => t.Events.Select(e => Row("told-together", e.Lane, t.Source.Words, "", e.Event.When, events: [e.Event]))),
    ];

    private static ImmutableArray<string> Row(
        string table,
        string lane,
        string item,
        string standing,
        string when,
        DayCount? count = null,
        string words = "",
        string limits = "",
        int? sources = null,
        int? days = null,
        ImmutableArray<EventLink> events = default) =>
    [
        table, lane, item, standing, when, Number(days ?? (count is { IsExact: true } ? count.Least : null)), Number(count?.Least), Number(count?.Most), words, limits, Number(sources),
        events.IsDefaultOrEmpty ? "" : string.Join(' ', events.Select(e => e.Id)),
        events.IsDefaultOrEmpty ? "" : string.Join("; ", events.Select(e => e.Passage.Words)),
    ];

    private static ImmutableArray<EventLink> Events(EventLink? link) => link is null ? [] : [link];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
