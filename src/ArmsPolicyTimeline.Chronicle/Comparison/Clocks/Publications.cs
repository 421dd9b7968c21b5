using System.Runtime.CompilerServices;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Clocks;

/// <summary>
/// When the reports of each event were published, from the columns alone. A publication of which only the month is known counts from its last day;
/// one without any date does not count.
/// </summary>
internal sealed class Publications
{
    private const int Never = int.MaxValue;

    private static readonly ConditionalWeakTable<EventIndex, Publications> Remembered = [];

    private readonly EventIndex index;
    private readonly int[] days;

    private Publications(EventIndex index)
    {
        this.index = index;
        days = [.. index.Ids(Dimension.Source).Select(id => index.SourceOf(id)?.Metadata.Published?.Latest.DayNumber ?? Never)];
    }

    public static Publications Of(EventIndex index) => Remembered.GetValue(index, i => new Publications(i));

    /// <summary>The day by which an event was first told; null where no report has a date.</summary>
    public DateOnly? FirstDay(int place)
    {
        var first = Never;
        foreach (var source in index.CodesOf(Dimension.Source, place))
        {
            first = Math.Min(first, days[source]);
        }

        return first == Never ? null : DateOnly.FromDayNumber(first);
    }

    /// <summary>Whether all, some or none (null) of an event's sources were published by the end of a day.</summary>
    public bool? AreAllBy(int place, DateOnly day)
    {
        var sources = index.CodesOf(Dimension.Source, place);
        var told = sources.Count(s => days[s] <= day.DayNumber);
        return told == 0 ? null : told == sources.Length;
    }
}
