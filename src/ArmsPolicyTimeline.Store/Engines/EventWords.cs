using System.Buffers.Binary;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Store.Mapping;

namespace ArmsPolicyTimeline.Store.Engines;

/// <summary>Makes cells of the words that the row of an event is asked for, each word read once.</summary>
internal sealed class EventWords(EventColumnsBuilder builder)
{
    /// <summary>The words, in the order in which they are handed in.</summary>
    public const string Sql = $"""
        "Actor" || '|' || "Recipient", {EventKind.Sql}, "Official", "Date", "FirstPublished"
        """;

    private const int NotYet = -1;

    private readonly WordTable<EdtfDate> dates = new(Slugged.Date);
    private readonly WordTable<EventKind> kinds = new(EventKind.Of);
    private readonly WordTable<int> officials = new(builder.Official);

    private readonly WordTable<(int Actor, int Recipient)> pairs =
        new(word => word.Split('|') is [var actor, var recipient] ? (builder.Actor(actor), builder.Recipient(recipient)) : throw Slugged.Unknown("pair of actors", word));

    /// <summary>The cells of an event but its sets and its row; an empty word is one that is not there.</summary>
    public EventCells Cells(ReadOnlySpan<byte> actors, ReadOnlySpan<byte> kindWord, ReadOnlySpan<byte> official, ReadOnlySpan<byte> edtf, ReadOnlySpan<byte> firstPublished)
    {
        var (pair, kind) = (pairs[actors], kinds[kindWord]);
        var (date, published) = (DateOf(edtf), DateOf(firstPublished));
        var days = date ?? published;
        var last = days?.Latest.DayNumber ?? -1;
        return new()
        {
            FirstDay = days?.Earliest.DayNumber ?? -1,
            LastDay = last,
            CountsFrom = StandingFact.DayOf(date, published)?.DayNumber ?? last,
            Actor = pair.Actor,
            Recipient = pair.Recipient,
            Official = official.IsEmpty ? -1 : officials[official],
            Action = kind.Action,
            Topic = kind.Topic,
            Evidence = kind.Evidence,
            Phase = kind.Phase,
            IsDated = date is not null,
            IsExact = StandingFact.IsExactDay(date, kind.Basis),
            IsOfPart = kind.IsOfPart,
            WeaponSet = NotYet,
            SourceSet = NotYet,
            Row = NotYet,
        };
    }

    /// <summary>Half of the hash of a row, in hexadecimal, as a number.</summary>
    public static UInt128 HashOf(ReadOnlySpan<byte> hex)
    {
        Span<byte> half = stackalloc byte[16];
        Convert.FromHexString(hex[..32], half, out _, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(half);
    }

    private EdtfDate? DateOf(ReadOnlySpan<byte> edtf) => edtf.IsEmpty ? null : dates[edtf];
}
