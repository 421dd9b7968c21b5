using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Lanes;

/// <summary>An event on a lane, or several too near one another to be told apart: the weightiest is drawn, the others are folded into it.</summary>
public sealed record LaneMark
{
    /// <summary>The event drawn.</summary>
    public required MarkEvent Event { get; init; }

    /// <summary>The events of the mark that were read, by date, <see cref="Event"/> included: all of them, or where none is listed <see cref="Event"/> alone.</summary>
    public required ImmutableArray<MarkEvent> Events { get; init; }

    /// <summary>Places of all events of the mark, in the order of the timeline; one when nothing is folded.</summary>
    public required ImmutableArray<int> Places { get; init; }

    /// <summary>Where the mark stands, percent; the middle of a span.</summary>
    public required double X { get; init; }

    /// <summary>Left end of the bracket: of the date's span, or of the days that folded events cover. Equal to <see cref="X"/> for one known day.</summary>
    public required double SpanStart { get; init; }

    /// <summary>Right end of the bracket.</summary>
    public required double SpanEnd { get; init; }

    /// <summary>"By a date": the span's left end is an arrow, as nobody says since when.</summary>
    public bool IsBy { get; init; }

    /// <summary>The word of the standing it brought; null when it brought none or the word does not fit.</summary>
    public Standing? WordStanding { get; init; }

    /// <summary>Words behind the mark on a wide plot, without the standing's word; null when they do not fit.</summary>
    public string? WideWords { get; init; }

    /// <summary>Whether the standing's word fits on a narrow plot.</summary>
    public bool FitsSlim { get; init; }

    /// <summary>Where the words start, percent, before the offset of <see cref="WordsOffset"/> pixels.</summary>
    public double WordsAt { get; init; }

    /// <summary>Pixels between <see cref="WordsAt"/> and the words.</summary>
    public int WordsOffset { get; init; }

    /// <summary>Accessible name: "United States permits with limits, 30 May 2024: … Three more events from 26 to 30 May".</summary>
    public required string Label { get; init; }

    /// <summary>Number of events folded into it.</summary>
    public int More => Places.Length - 1;
}
