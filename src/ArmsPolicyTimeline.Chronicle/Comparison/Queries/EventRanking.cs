using System.Collections.Immutable;
using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>Where an order puts events besides their days: a number for each, and the words it stands for. Numbers hold for one snapshot, words for all.</summary>
internal sealed class EventRanking
{
    /// <summary>Events that have nothing to be ranked by come last.</summary>
    private const int Last = int.MaxValue;

    private readonly Func<int, int> rankOf;
    private readonly Func<int, string?> wordsOf;
    private readonly Func<string, int> rankOfWords;

    private EventRanking(Func<int, int> rankOf, Func<int, string?> wordsOf, Func<string, int> rankOfWords) =>
        (this.rankOf, this.wordsOf, this.rankOfWords) = (rankOf, wordsOf, rankOfWords);

    /// <summary>The ranking of an order; null: by days alone.</summary>
    public static EventRanking? Of(EventIndex index, EventOrder order)
    {
        var columns = index.Columns;
        return order switch
        {
            EventOrder.Country => ByName(index, Dimension.Country, id => index.Vocabulary.NameOf(new ActorCode(id))),
            EventOrder.Official => ByName(index, Dimension.Official, index.OfficialName),
            EventOrder.Action => ByNumber(place => (int)columns.Action(place)),
            EventOrder.Topic => ByNumber(place => (int)columns.Topic(place)),
            EventOrder.Weapon => ByName(index, Dimension.Weapon, id => Names.OfWeapon(new WeaponId(id), index.Vocabulary)),
            EventOrder.Source => ByName(index, Dimension.Source, id => id),
            _ => null,
        };
    }

    /// <summary>The number of an event.</summary>
    public int RankOf(int place) => rankOf(place);

    /// <summary>What an event is ranked by; null where it has nothing of the kind.</summary>
    public string? WordsOf(int place) => wordsOf(place);

    /// <summary>The number that words have, or would have if an event had them.</summary>
    public int RankOf(string? words) => words is null ? Last : rankOfWords(words);

    private static EventRanking ByNumber(Func<int, int> numberOf) => new(
        numberOf,
        place => numberOf(place).ToString(CultureInfo.InvariantCulture),
        words => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Last);

    private static EventRanking ByName(EventIndex index, Dimension dimension, Func<string, string> nameOf)
    {
        var column = index.Columns[dimension];
        var names = column.Ids.Select(nameOf).ToArray();
        string[] sorted = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        ImmutableArray<int> ranks = [.. names.Select(RankOfName)];
        return new(
            place => column.CodesOf(place) is [var first, ..] ? ranks[first] : Last,
            place => column.CodesOf(place) is [var first, ..] ? names[first] : null,
            RankOfName);

        // Names have odd numbers, so that there is an even one for a name between two of them.
        int RankOfName(string name) => Array.BinarySearch(sorted, name, StringComparer.Ordinal) is >= 0 and var found
            ? (2 * found) + 1
            : 2 * ~Array.BinarySearch(sorted, name, StringComparer.Ordinal);
    }
}
