using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Changes;

/// <summary>Tells what became of events that are gone: another id, part of another event, or nothing.</summary>
public static class GoneEvents
{
    /// <summary>One change for each event that is gone. An event that goes on for one is that one, corrected or re-coded; others that it goes on for were merged into it.</summary>
    /// <param name="gone">Events that are gone.</param>
    /// <param name="others">Events that are there and of the same sources.</param>
    /// <param name="fresh">Ids of those that were not there before.</param>
    /// <param name="cause">Why anything was written.</param>
    public static ImmutableArray<EventChange> Tell(IReadOnlyCollection<PlacedEvent> gone, IReadOnlyCollection<PlacedEvent> others, IReadOnlySet<string> fresh, ChangeCause cause)
    {
        ArgumentNullException.ThrowIfNull(gone);
        ArgumentNullException.ThrowIfNull(cause);
        var heirs = Succession.Find(gone, others, fresh);
        var byId = others.ToDictionary(o => o.Id, StringComparer.Ordinal);
        var renamed = gone.Where(g => heirs.TryGetValue(g.Id, out var heir) && fresh.Contains(heir))
            .GroupBy(g => heirs[g.Id], StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(g => Succession.Likeness(g.Summary, byId[same.Key].Summary)).ThenBy(g => g.Id, StringComparer.Ordinal).First().Id)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. gone.OrderBy(g => g.Id, StringComparer.Ordinal).Select(g => heirs.TryGetValue(g.Id, out var heir)
                ? Moved(g, byId[heir], isRenamed: renamed.Contains(g.Id), cause)
                : new EventChange(ChangeKind.Withdrawn, g.Id) { Before = g.Summary, Left = g.Summary.Sources, Rules = cause.RulesBehind(g.Summary.Sources) }),
        ];
    }

    private static EventChange Moved(PlacedEvent old, PlacedEvent heir, bool isRenamed, ChangeCause cause)
    {
        var joined = heir.Summary.Sources.Except(old.Summary.Sources, StringComparer.Ordinal).ToImmutableArray();
        var left = old.Summary.Sources.Except(heir.Summary.Sources, StringComparer.Ordinal).ToImmutableArray();
        var rules = cause.RulesBehind(joined.Concat(left).DefaultIfEmpty(old.Summary.Sources[0]));
        var kind = !isRenamed ? ChangeKind.Merged : rules is null ? ChangeKind.Corrected : ChangeKind.ReCoded;
        return new(kind, old.Id) { IntoId = heir.Id, Before = old.Summary, After = heir.Summary, Joined = joined, Left = left, Rules = rules };
    }
}
