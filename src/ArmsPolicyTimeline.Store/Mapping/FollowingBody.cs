using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Whose decision an event followed, as JSON.</summary>
internal sealed record FollowingBody(string Kind, string Leader, int Start, int Length, PassageBody Passage, string RuleId, string[]? Weapons)
{
    /// <summary>The bodies; null where there are none.</summary>
    public static FollowingBody[]? Of(IReadOnlyCollection<Following> followings) => followings.Count == 0
        ? null
        : [.. followings.Select(f => new FollowingBody(
            f.Kind.Slug(),
            f.Leader.ToString(),
            f.Words.Start,
            f.Words.Length,
            new PassageBody(f.Passage.Span.Start, f.Passage.Span.Length, f.Passage.Quote, f.Passage.Locator),
            f.RuleId,
            f.Weapons.IsEmpty ? null : [.. f.Weapons.Select(w => w.ToString())]))];

    /// <summary>The bodies as one text; null where there are none.</summary>
    public static string? TextOf(IReadOnlyCollection<Following> followings) =>
        Of(followings) is { } bodies ? JsonSerializer.Serialize(bodies, StoreJson.Default.FollowingBodyArray) : null;

    /// <summary>What was written by <see cref="TextOf"/>.</summary>
    public static IEnumerable<Following> Read(string? text) =>
        text is null ? [] : (JsonSerializer.Deserialize(text, StoreJson.Default.FollowingBodyArray) ?? throw Slugged.Unknown("following", text)).Select(b => b.ToFollowing());

    /// <summary>What it stands for.</summary>
    public Following ToFollowing() => new(
        Slugged.Read<FollowingKind>(Kind),
        new ActorCode(Leader),
        new TextSpan(Start, Length),
        new Passage(new TextSpan(Passage.Start, Passage.Length), Passage.Quote, Passage.Locator),
        RuleId)
    {
        Weapons = [.. (Weapons ?? []).Select(w => new WeaponId(w))],
    };
}
