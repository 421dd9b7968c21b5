using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Answers;

/// <summary>The sources as the page of sources has them: the latest first, those without a date last, then by id.</summary>
public static class SourceSequence
{
    /// <summary>Some of the sources, from behind a key on.</summary>
    /// <param name="snapshot">All sources and events.</param>
    /// <param name="after">The key of the last one told before (<see cref="KeyOf"/>); null: from the first on.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="origin">The site's scheme and host.</param>
    /// <returns>The sources, and the key of the last of them where more follow.</returns>
    public static (ImmutableArray<SourceItem> Items, string? Next) Items(ChronicleSnapshot snapshot, string? after, int count, string origin)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var behind = snapshot.Sources.Select(s => (Key: KeyOf(s), Source: s)).OrderBy(s => s.Key, StringComparer.Ordinal)
            .Where(s => after is null || string.CompareOrdinal(s.Key, after) > 0).Take(count + 1).ToList();
        var column = snapshot.Events.Columns[Dimension.Source];
        var told = behind.Take(count).ToList();
        var wanted = told.Select(s => s.Source.Id).ToHashSet(StringComparer.Ordinal);
        var events = Enumerable.Range(0, column.Ids.Length).Where(code => wanted.Contains(column.Ids[code])).ToDictionary(code => column.Ids[code], code => column.Totals[code], StringComparer.Ordinal);
        return ([.. told.Select(s => SourceItem.Of(s.Source, events.GetValueOrDefault(s.Source.Id), origin))], behind.Count > count ? told[^1].Key : null);
    }

    /// <summary>What a source is sorted by: days to the end of time, and its id.</summary>
    public static string KeyOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var days = DateOnly.MaxValue.DayNumber - (source.Metadata.Published?.Latest ?? DateOnly.MinValue).DayNumber;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{days:D7}~{source.Id}");
    }
}
