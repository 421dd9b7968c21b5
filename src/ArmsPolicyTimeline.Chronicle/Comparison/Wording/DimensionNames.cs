using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Wording;

/// <summary>How the ids of each dimension are called.</summary>
internal static class DimensionNames
{
    /// <summary>Heading of a dimension's facet.</summary>
    public static string Of(Dimension dimension) => dimension switch
    {
        Dimension.Country => "Country or organisation",
        Dimension.Weapon => "Weapon system",
        _ => dimension.ToString(),
    };

    /// <summary>Name of an id; the id itself where nothing knows it.</summary>
    public static string NameOf(Dimension dimension, string id, EventIndex index) => dimension switch
    {
        Dimension.Country or Dimension.Recipient => ActorCode.IsCode(id) ? index.Vocabulary.NameOf(new ActorCode(id)) : id,
        Dimension.Weapon => WeaponId.IsId(id) ? Names.OfWeapon(new WeaponId(id), index.Vocabulary) : id,
        Dimension.Action => Slugs.FromSlug<PolicyAction>(id) is { } action ? Names.Of(action) : id,
        Dimension.Topic => Slugs.FromSlug<PolicyTopic>(id) is { } topic ? TopicName(topic) : id,
        Dimension.Official => index.OfficialName(id),
        Dimension.Source => index.SourceName(id),
        Dimension.Evidence => Slugs.FromSlug<Evidence>(id) is { } evidence ? Names.Of(evidence) : id,
        _ => id,
    };

    private static string TopicName(PolicyTopic topic) => topic switch
    {
        PolicyTopic.Use => "Use of supplied weapons",
        PolicyTopic.Supply => "Supply",
        _ => "Personnel",
    };
}
