using System.Collections.Immutable;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>A format that events can be taken away in. All formats get the same events in the same order.</summary>
public sealed class EventFormat
{
    private const int PieceSize = 1 << 15;

    private readonly Func<ExportFrame, IEnumerable<PolicyEvent>, IEnumerable<ReadOnlyMemory<byte>>> write;

    private EventFormat(string name, string title, string mediaType, int mostEvents, Func<ExportFrame, IEnumerable<PolicyEvent>, IEnumerable<ReadOnlyMemory<byte>>> write) =>
        (Name, Title, MediaType, MostEvents, this.write) = (name, title, mediaType, mostEvents, write);

    /// <summary>All formats, the plainest first.</summary>
    public static ImmutableArray<EventFormat> All { get; } =
    [
        Text("csv", "CSV, one row an event", CsvWriter.MediaType, 1_000_000, (frame, events) => events.Select(e => EventExport.Csv(EventItem.Of(e, frame))).Prepend(EventExport.CsvHeader)),
        Text("jsonl", "JSON Lines, one object an event, with its reports", "application/jsonl", 1_000_000, (frame, events) => events.Select(e => EventExport.JsonLine(EventItem.Of(e, frame)))),
    ];

    /// <summary>The end of its address and of its file's name: <c>csv</c>, <c>csl.json</c>.</summary>
    public string Name { get; }

    /// <summary>What it is, for a list of formats.</summary>
    public string Title { get; }

    /// <summary>Its media type, with parameters.</summary>
    public string MediaType { get; }

    /// <summary>How many events a file of it holds at most; what is more is refused and not cut off.</summary>
    public int MostEvents { get; }

    /// <summary>The format of this name, or null.</summary>
    public static EventFormat? Find(string name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    /// <summary>A whole file piece by piece; events are asked for as the pieces are. The same arguments give the same bytes.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Write(ExportFrame frame, IEnumerable<PolicyEvent> events) => write(frame, events);

    private static EventFormat Text(string name, string title, string mediaType, int mostEvents, Func<ExportFrame, IEnumerable<PolicyEvent>, IEnumerable<string>> write) =>
        new(name, title, mediaType, mostEvents, (frame, events) => Utf8(write(frame, events)));

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
