using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Columns;

/// <summary>Makes columns of events that are handed in one by one, in order of id; used once.</summary>
public sealed class EventColumnsBuilder(int capacity)
{
    private readonly List<EventCells> events = new(capacity);
    private readonly CodeTable actors = new();
    private readonly CodeTable recipients = new();
    private readonly CodeTable officials = new();
    private readonly CodeTable weapons = new();
    private readonly CodeTable sources = new();
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The columns of events given in the order of the timeline; the number of an event's row is its place.</summary>
    public static EventColumns Columns(IReadOnlyCollection<PolicyEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var builder = new EventColumnsBuilder(events.Count);
        foreach (var policyEvent in events)
        {
            builder.Add(policyEvent);
        }

        return builder.Build();
    }

    /// <summary>The code of an actor.</summary>
    public int Actor(string code) => actors.CodeOf(code);

    /// <summary>The code of a recipient.</summary>
    public int Recipient(string code) => recipients.CodeOf(code);

    /// <summary>The code of an official by name; two ways to write one name have one code.</summary>
    public int Official(string name)
    {
        var id = OfficialId.Of(name);
        names.TryAdd(id, name);
        return officials.CodeOf(id);
    }

    /// <summary>The code of a weapon.</summary>
    public int Weapon(string id) => weapons.CodeOf(id);

    /// <summary>The code of a source.</summary>
    public int Source(string id) => sources.CodeOf(id);

    /// <summary>The number of a set of weapons, in order of id.</summary>
    public int WeaponSet(ReadOnlySpan<int> codes) => weapons.SetOf(codes);

    /// <summary>The number of a set of sources, in order of id.</summary>
    public int SourceSet(ReadOnlySpan<int> codes) => sources.SetOf(codes);

    /// <summary>Adds an event, behind those with lesser ids.</summary>
    public void Add(in EventCells cells) => events.Add(cells);

    /// <summary>The columns of all events that were added.</summary>
    public EventColumns Build() => new(InOrder(), new(actors, recipients, officials, weapons, sources, names.ToImmutableDictionary(StringComparer.Ordinal)));

    private void Add(PolicyEvent policyEvent)
    {
        var days = policyEvent.Date ?? policyEvent.FirstPublished;
        var last = days?.Latest.DayNumber ?? -1;
        Add(new EventCells
        {
            FirstDay = days?.Earliest.DayNumber ?? -1,
            LastDay = last,
            CountsFrom = StandingFact.DayOf(policyEvent.Date, policyEvent.FirstPublished)?.DayNumber ?? last,
            Actor = Actor(policyEvent.Actor.ToString()),
            Recipient = Recipient(policyEvent.Recipient.ToString()),
            Official = policyEvent.Official is { } name ? Official(name) : -1,
            WeaponSet = WeaponSet([.. policyEvent.Weapons.Select(w => Weapon(w.ToString()))]),
            SourceSet = SourceSet([.. policyEvent.Citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal).Select(Source)]),
            Action = policyEvent.Action,
            Topic = policyEvent.Topic,
            Evidence = policyEvent.Evidence,
            Phase = policyEvent.Phase,
            IsDated = policyEvent.Date is not null,
            IsExact = StandingFact.IsExactDay(policyEvent.Date, policyEvent.DateBasis),
            IsOfPart = StandingFact.IsPart(policyEvent.Limits),
            Row = events.Count,
        });
    }

    // By day, those without any last; those of one day as they came, which is by id.
    private EventCells[] InOrder()
    {
        var order = new ulong[events.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = ((ulong)(uint)events[i].FirstDay << 32) | (uint)i;
        }

        Array.Sort(order);
        return Array.ConvertAll(order, o => events[(int)(o & uint.MaxValue)]);
    }
}
