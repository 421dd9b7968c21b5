using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Clocks;
using ArmsPolicyTimeline.Chronicle.Comparison.Pictures;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Matrix;

/// <summary>Query to page: scope, clock, cells, changes, words. Each step is a type of its own.</summary>
internal sealed class MatrixComposer
{
    private readonly EventIndex index;
    private readonly MatrixReading reading;
    private readonly MatrixQuery query;
    private readonly MatrixScope scope;
    private readonly TimeComposer time;
    private readonly MatrixClock clock;
    private readonly CellComposer cells;
    private readonly ChangeComposer changes;
    private readonly MatrixParts parts;

    public MatrixComposer(EventIndex index, MatrixReading reading, DateOnly? today)
    {
        this.index = index;
        this.reading = reading;
        scope = new(index, reading.Query);
        time = new(index, scope, reading.Query, today);
        query = Compared(reading.Query, time);
        clock = new(index, scope, query.PubliclyKnown, time.AsOf, query.Since);
        cells = new(index, clock);
        changes = new(index, scope, clock);
        parts = new(index, scope, query, query.ChangedOnly ? changes.Changed : scope.Keys);
    }

    public MatrixView Compose()
    {
        clock.Load([.. from actor in parts.Actors from weapon in parts.Weapons select scope.KeyOf(actor, weapon)]);
        var rows = parts.Actors.Select(a => new MatrixRow(a, index.Vocabulary.NameOf(a), [.. parts.Weapons.Select(w => cells.Compose(scope.KeyOf(a, w)))])).ToImmutableArray();
        var all = rows.SelectMany(r => r.Cells).ToList();
        var choices = new ChoiceComposer(index, scope, query, time);
        var words = new MatrixWords(index, scope, clock, query);
        return new()
        {
            Query = query,
            Headline = Names.InFull(scope.Topic, scope.Recipient, index.Vocabulary) + ", country by country",
            Dek = words.Dek(),
            Time = time.Compose(query),
            AsOfWords = DateWords.Short(time.AsOf),
            SinceWords = query.Since is { } since ? DateWords.Long(since) : "",
            Topics = choices.Topics(),
            Recipients = choices.Recipients(),
            Cells = choices.Cells(),
            Clocks = choices.Clocks(),
            Actors = choices.Actors(),
            Weapons = choices.Weapons(),
            Chips = choices.Chips(),
            Columns = parts.Columns(),
            Rows = rows,
            RowPart = parts.RowPart(),
            ColumnPart = parts.ColumnPart(),
            Changes = changes.Changes(),
            ChangesWords = words.Changes(changes),
            Remarks = [.. words.Remarks(all), .. choices.LeftOut()],
            LeftOut = [.. reading.Notes, .. words.SinceLeftOut(reading.Query)],
            Empty = rows.IsEmpty ? words.Empty() : "",
            CsvHref = query.Link(MatrixUrl.CsvPath),
            TimelineHref = (query.Filters.With(Dimension.Topic, [scope.Topic.Slug()]) with { AsOf = time.AsOf }).Link(),
            ClearHref = query.With(Dimension.Country, []).With(Dimension.Weapon, []).Link(),
            Announcement = words.Announcement(all),
            DataVersion = index.Snapshot.Version,
            LazyCredit = new(() => SourceCredit.Of(EventSelection.Of(index, Asked(), null))),
        };
    }

    // The events that the standings shown are made of.
    private TimelineQuery Asked() => query.Filters.With(Dimension.Topic, [scope.Topic.Slug()]).With(Dimension.Recipient, [scope.Recipient.ToString()]);

    /// <summary>Every cell of every row and column, as <see cref="MatrixCsv"/> writes them.</summary>
    public IEnumerable<MatrixCell> AllCells()
    {
        clock.Load(scope.Keys);
        return from actor in parts.AllActors from weapon in parts.AllWeapons select cells.Compose(scope.KeyOf(actor, weapon));
    }

    /// <summary>What the lines of a CSV share.</summary>
    public (DateOnly AsOf, DateOnly? Since, PolicyTopic Topic, ActorCode Recipient, bool IsPublic) Shared =>
        (time.AsOf, query.Since, scope.Topic, scope.Recipient, query.PubliclyKnown);

    // Only changes, but since when is not said: what the latest change brought.
    private static MatrixQuery Compared(MatrixQuery query, TimeComposer time)
    {
        var since = query.Since < time.AsOf ? query.Since : null;
        return query with { Since = since ?? (query.ChangedOnly ? time.BeforeLatest : null) };
    }
}
