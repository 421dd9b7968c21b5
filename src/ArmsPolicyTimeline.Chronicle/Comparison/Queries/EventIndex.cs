using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArmsPolicyTimeline.Chronicle.Comparison.Columns;
using ArmsPolicyTimeline.Chronicle.Comparison.Folding;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>
/// What every page needs of a snapshot, worked out once: the columns with the classes of weapons, the codes of ids, and the standings.
/// Follows from the snapshot and the vocabulary alone, so remembering it changes no answer.
/// </summary>
internal sealed class EventIndex
{
    private static readonly ConditionalWeakTable<ChronicleSnapshot, EventIndex> Remembered = [];

    private readonly EventColumn weapons;
    private readonly FrozenDictionary<string, int>[] codes;
    private readonly Lazy<FrozenDictionary<string, Source>> sources;
    private readonly Lazy<PolicyStandings> standings;
    private readonly Lazy<ILookup<string, StandingKey>>[] keysByLane;

    private EventIndex(ChronicleSnapshot snapshot, Vocabulary vocabulary)
    {
        Snapshot = snapshot;
        Vocabulary = vocabulary;
        Columns = snapshot.Events.Columns;
        weapons = WithClasses(Columns[Dimension.Weapon]);
        codes = [.. Enum.GetValues<Dimension>().Select(d => Column(d).Ids.Select((id, code) => (id, code)).ToFrozenDictionary(p => p.id, p => p.code, StringComparer.Ordinal))];
        sources = new(() => snapshot.Sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal));
        standings = new(() => StandingFacts.Fold(Columns, vocabulary));
        keysByLane = [.. Enum.GetValues<Dimension>().Select(by => new Lazy<ILookup<string, StandingKey>>(() => Standings.Keys.ToLookup(k => LaneOf(by, k), StringComparer.Ordinal)))];
    }

    public ChronicleSnapshot Snapshot { get; }

    public Vocabulary Vocabulary { get; }

    public EventColumns Columns { get; }

    public PolicyStandings Standings => standings.Value;

    /// <summary>Folds of rows, so that the same rows are not folded for every visitor.</summary>
    public FoldMemory Folds { get; } = new();

    /// <summary>First day of each event as a day number, that of publication for undated ones; -1 where there is none either.</summary>
    public ReadOnlySpan<int> FirstDays => Columns.FirstDays;

    /// <summary>Last day of each event, inclusive.</summary>
    public ReadOnlySpan<int> LastDays => Columns.LastDays;

    public static EventIndex Of(ChronicleSnapshot snapshot, Vocabulary vocabulary)
    {
        var index = Remembered.GetValue(snapshot, s => new EventIndex(s, vocabulary));
        return ReferenceEquals(index.Vocabulary, vocabulary) ? index : new EventIndex(snapshot, vocabulary);
    }

    /// <summary>The keys of standings on a lane.</summary>
    public IEnumerable<StandingKey> KeysOf(Dimension by, string lane) => by == Dimension.Country && ActorCode.IsCode(lane)
        ? Standings.KeysOf(new ActorCode(lane))
        : keysByLane[(int)by].Value[lane];

    /// <summary>The column of a dimension to filter by; that of weapons with their classes.</summary>
    public EventColumn Column(Dimension dimension) => dimension == Dimension.Weapon ? weapons : Columns[dimension];

    /// <summary>The ids met along a dimension, classes of the weapons met included; an id's place is its code.</summary>
    public IReadOnlyList<string> Ids(Dimension dimension) => Column(dimension).Ids;

    /// <summary>The code of an id, or -1 when no event has it.</summary>
    public int CodeOf(Dimension dimension, string id) => codes[(int)dimension].TryGetValue(id, out var code) ? code : -1;

    /// <summary>The codes of an event along a dimension, each once; a weapon's classes included.</summary>
    public ImmutableArray<int> CodesOf(Dimension dimension, int place) => Column(dimension).CodesOf(place);

    /// <summary>How many of all events have an id; those of a class of weapons include its members'.</summary>
    public int Total(Dimension dimension, string id) => CodeOf(dimension, id) is >= 0 and var code ? Column(dimension).Totals[code] : 0;

    /// <summary>The source with this id, or null.</summary>
    public Source? SourceOf(string id) => sources.Value.GetValueOrDefault(id);

    /// <summary>Publisher, or title, or id of a source: the first that is known.</summary>
    public string SourceName(string id) => SourceOf(id) is { Metadata: var known } ? known.Publisher ?? known.Title ?? id : id;

    /// <summary>The full name of an official; the id where no event and no term of office has it.</summary>
    public string OfficialName(string id) => Columns.OfficialNames.GetValueOrDefault(id)
        ?? Vocabulary.Officials.FirstOrDefault(o => string.Equals(OfficialId.Of(o.Name), id, StringComparison.Ordinal))?.Name ?? id;

    private static string LaneOf(Dimension by, StandingKey key) => by switch
    {
        Dimension.Country => key.Actor.ToString(),
        Dimension.Weapon => key.Weapon.ToString(),
        Dimension.Topic => key.Topic.Slug(),
        Dimension.Recipient => key.Recipient.ToString(),
        _ => "",
    };

    private EventColumn WithClasses(EventColumn own)
    {
        var ids = own.Ids.ToList();
        var codeOf = ids.Select((id, code) => (id, code)).ToDictionary(p => p.id, p => p.code, StringComparer.Ordinal);
        var withClasses = own.Ids.Select(id => Vocabulary.ClassesOf(new WeaponId(id)).Select(c => Code(c.ToString())).Prepend(codeOf[id]).ToArray()).ToList();
        return own.Meaning([.. ids], [.. own.Cells.Select(cell => cell.SelectMany(code => withClasses[code]).Distinct().ToImmutableArray())]);

        int Code(string id)
        {
            if (!codeOf.TryGetValue(id, out var code))
            {
                codeOf.Add(id, code = ids.Count);
                ids.Add(id);
            }

            return code;
        }
    }
}
