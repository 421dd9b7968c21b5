using System.Collections.Immutable;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>A format that events can be taken away in. All formats get the same events, and all but feeds in the same order.</summary>
public sealed class EventFormat
{
    private const int PieceSize = 1 << 15;
    private const int AnyNumber = 1_000_000;
    private const int OfCalendar = 10_000;
    private const int OfFeed = 500;

    private readonly Func<ExportFrame, IEnumerable<PolicyEvent>, IEnumerable<ReadOnlyMemory<byte>>> write;

    private EventFormat(string name, string title, string mediaType, int mostEvents, Func<ExportFrame, IEnumerable<PolicyEvent>, IEnumerable<ReadOnlyMemory<byte>>> write) =>
        (Name, Title, MediaType, MostEvents, this.write) = (name, title, mediaType, mostEvents, write);

    /// <summary>The formats of events as such, the plainest first.</summary>
    public static ImmutableArray<EventFormat> Basic { get; } =
    [
        Text("csv", "CSV table", CsvWriter.MediaType, AnyNumber, (frame, events) => events.Select(e => EventExport.Csv(EventItem.Of(e, frame, hasReports: false))).Prepend(EventExport.CsvHeader)).AsTable(),
        new EventFormat("xlsx", "Excel workbook", Workbook.MediaType, AnyNumber, (frame, events) => Workbook.Write(EventExport.Fields, events.Select(e => EventExport.Cells(EventItem.Of(e, frame, hasReports: false))))).AsTable(),
        Text("jsonl", "JSON Lines, with the reports", "application/jsonl", AnyNumber, (frame, events) => events.Select(e => EventExport.JsonLine(EventItem.Of(e, frame)))),
        Text("atom", "Atom feed of the latest", AtomFeed.MediaType, OfFeed, AtomFeed.Write).AsFeed(),
        Text("ics", "Calendar (iCalendar)", CalendarFile.MediaType, OfCalendar, CalendarFile.Write),
        Text("timelinejs.json", "TimelineJS", TimelineJsFile.MediaType, OfCalendar, TimelineJsFile.Write),
    ];

    /// <summary>The end of its address and of its file's name: <c>csv</c>, <c>csl.json</c>.</summary>
    public string Name { get; }

    /// <summary>What it is, for a list of formats.</summary>
    public string Title { get; }

    /// <summary>Its media type, with parameters.</summary>
    public string MediaType { get; }

    /// <summary>How many events a file of it holds at most. What is more is refused and not cut off; a feed holds the latest.</summary>
    public int MostEvents { get; }

    /// <summary>Whether it is read again and again for what is new: the latest events come first, and older ones are left out.</summary>
    public bool IsFeed { get; private init; }

    /// <summary>How much of each event it writes down.</summary>
    public EventExtent Extent { get; private init; } = EventExtent.Passages;

    /// <summary>A format of text.</summary>
    /// <param name="name">End of its address.</param>
    /// <param name="title">What it is.</param>
    /// <param name="mediaType">Its media type.</param>
    /// <param name="mostEvents">How many events it holds.</param>
    /// <param name="write">Writes it piece by piece.</param>
    public static EventFormat Text(string name, string title, string mediaType, int mostEvents, Func<ExportFrame, IEnumerable<PolicyEvent>, IEnumerable<string>> write) =>
        new(name, title, mediaType, mostEvents, (frame, events) => Utf8(write(frame, events)));

    /// <summary>A whole file piece by piece; events are asked for as the pieces are. The same arguments give the same bytes.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Write(ExportFrame frame, IEnumerable<PolicyEvent> events) => write(frame, events);

    private EventFormat AsFeed() => new(Name, Title, MediaType, MostEvents, write) { IsFeed = true };

    private EventFormat AsTable() => new(Name, Title, MediaType, MostEvents, write) { Extent = EventExtent.Reports };

    private static IEnumerable<ReadOnlyMemory<byte>> Utf8(IEnumerable<string> texts)
    {
        var piece = new StringBuilder();
        foreach (var text in texts)
        {
            piece.Append(text);
            if (piece.Length >= PieceSize)
            {
                yield return Encoding.UTF8.GetBytes(piece.ToString());
                piece.Clear();
            }
        }

        yield return Encoding.UTF8.GetBytes(piece.ToString());
    }
}
