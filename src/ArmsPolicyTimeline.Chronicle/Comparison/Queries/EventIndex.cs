using System.Runtime.CompilerServices;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>
/// What every page needs of a snapshot, worked out once: each event's ids as small numbers, its days, and the standings.
/// Follows from the snapshot and the vocabulary alone, so remembering it changes no answer.
/// </summary>
internal sealed class EventIndex
{
    private static readonly ConditionalWeakTable<ChronicleSnapshot, EventIndex> Remembered = [];

    private readonly Dimension[] dimensions = Enum.GetValues<Dimension>();
    private readonly List<string>[] ids;
    private readonly Dictionary<string, int>[] codes;
    private readonly int[][][] codesOf;
    private readonly List<int>[] totals;
    private readonly Dictionary<string, string> officials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> sources;
    private readonly Lazy<PolicyStandings> standings;

    private EventIndex(ChronicleSnapshot snapshot, Vocabulary vocabulary)
    {
        Snapshot = snapshot;
        Vocabulary = vocabulary;
        ids = [.. dimensions.Select(_ => new List<string>())];
        codes = [.. dimensions.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        totals = [.. dimensions.Select(_ => new List<int>())];
        codesOf = [.. dimensions.Select(_ => new int[snapshot.Events.Count][])];
        FirstDays = new int[snapshot.Events.Count];
        LastDays = new int[snapshot.Events.Count];
        sources = snapshot.Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        standings = new(() => StandingFold.Fold(snapshot.Events, vocabulary));
        for (var i = 0; i < snapshot.Events.Count; i++)
        {
            Add(i, snapshot.Events[i]);
        }
    }

    public ChronicleSnapshot Snapshot { get; }

    public Vocabulary Vocabulary { get; }

    public PolicyStandings Standings => standings.Value;

    /// <summary>The places of all events.</summary>
    public IReadOnlyList<int> All => [.. Enumerable.Range(0, Snapshot.Events.Count)];

    /// <summary>First day of each event as a day number, that of publication for undated ones; -1 where there is none either.</summary>
    public int[] FirstDays { get; }

    /// <summary>Last day of each event, inclusive.</summary>
    public int[] LastDays { get; }

    public static EventIndex Of(ChronicleSnapshot snapshot, Vocabulary vocabulary)
    {
        var index = Remembered.GetValue(snapshot, s => new EventIndex(s, vocabulary));
        return ReferenceEquals(index.Vocabulary, vocabulary) ? index : new EventIndex(snapshot, vocabulary);
    }

    /// <summary>The ids met along a dimension, classes of the weapons met included; an id's place is its code.</summary>
    public IReadOnlyList<string> Ids(Dimension dimension) => ids[(int)dimension];

    /// <summary>The code of an id, or -1 when no event has it.</summary>
    public int CodeOf(Dimension dimension, string id) => codes[(int)dimension].GetValueOrDefault(id, -1);

    /// <summary>The codes of an event along a dimension, each once; a weapon's classes included.</summary>
    public int[] CodesOf(Dimension dimension, int eventIndex) => codesOf[(int)dimension][eventIndex];

    /// <summary>How many of all events have an id; those of a class of weapons include its members'.</summary>
    public int Total(Dimension dimension, string id) => CodeOf(dimension, id) is >= 0 and var code ? totals[(int)dimension][code] : 0;

    /// <summary>The source with this id, or null.</summary>
    public Source? SourceOf(string id) => sources.GetValueOrDefault(id);

    /// <summary>Publisher, or title, or id of a source: the first that is known.</summary>
    public string SourceName(string id) => SourceOf(id) is { Metadata: var known } ? known.Publisher ?? known.Title ?? id : id;

    /// <summary>The full name of an official; the id where no event and no term of office has it.</summary>
    public string OfficialName(string id) => officials.GetValueOrDefault(id)
        ?? Vocabulary.Officials.FirstOrDefault(o => string.Equals(OfficialId.Of(o.Name), id, StringComparison.Ordinal))?.Name ?? id;

    private void Add(int index, PolicyEvent policyEvent)
    {
        foreach (var dimension in dimensions)
        {
            var own = Dimensions.IdsOf(dimension, policyEvent);
            if (dimension == Dimension.Weapon)
            {
                own = policyEvent.Weapons.SelectMany(w => Vocabulary.ClassesOf(w).Prepend(w)).Select(w => w.ToString());
            }

            int[] found = [.. own.Select(id => Code(dimension, id)).Distinct()];
            codesOf[(int)dimension][index] = found;
            foreach (var code in found)
            {
                totals[(int)dimension][code]++;
            }
        }

        if (policyEvent.Official is { } official)
        {
            officials.TryAdd(OfficialId.Of(official), official);
        }

        var date = policyEvent.Date ?? policyEvent.FirstPublished;
        FirstDays[index] = date?.Earliest.DayNumber ?? -1;
        LastDays[index] = date?.Latest.DayNumber ?? -1;
    }

    private int Code(Dimension dimension, string id)
    {
        var known = codes[(int)dimension];
        if (!known.TryGetValue(id, out var code))
        {
            code = ids[(int)dimension].Count;
            known.Add(id, code);
            ids[(int)dimension].Add(id);
            totals[(int)dimension].Add(0);
        }

        return code;
    }
}
