using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Queries;

/// <summary>What an event is along each dimension.</summary>
public static class Dimensions
{
    /// <summary>The ids of an event: one for most dimensions, several for weapons and sources, none for an official who is not named.</summary>
    public static IEnumerable<string> IdsOf(Dimension dimension, PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        return dimension switch
        {
            Dimension.Country => [policyEvent.Actor.ToString()],
            Dimension.Weapon => policyEvent.Weapons.Select(w => w.ToString()),
            Dimension.Action => [policyEvent.Action.Slug()],
            Dimension.Topic => [policyEvent.Topic.Slug()],
            Dimension.Recipient => [policyEvent.Recipient.ToString()],
            Dimension.Official => policyEvent.Official is { } name ? [OfficialId.Of(name)] : [],
            Dimension.Source => policyEvent.Citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal),
            Dimension.Evidence => [policyEvent.Evidence.Slug()],
            _ => [],
        };
    }
}
