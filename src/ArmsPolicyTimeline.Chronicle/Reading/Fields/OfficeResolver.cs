using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading.Language;

namespace ArmsPolicyTimeline.Chronicle.Reading.Fields;

/// <summary>Tells who an office without a name is: by its country, else by the country that the paragraph, then the article, speaks of; and who held it at the article's date.</summary>
internal sealed class OfficeResolver(OfficialFinder officials, Discourse discourse)
{
    /// <summary>Who an office is; null where nothing tells.</summary>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="mention">The office.</param>
    /// <param name="speakers">Whose words it is part of.</param>
    public Party? Resolve(SentenceReading sentence, Mention mention, ImmutableArray<Party> speakers)
    {
        var span = sentence.SpanOf(mention);
        var noun = sentence.Word(mention.Last);
        if (mention.Title is null)
        {
            var minister = noun is "minister" ? discourse.Met(mention.Actor, IsMinister) : null;
            var here = sentence.Turn is null && noun is "government" or "cabinet" or "ministry" or "army" or "military" or "minister" ? discourse.Here : null;
            var body = mention.Actor ?? Spoken(speakers) ?? here ?? discourse.LastEventActor?.Actor ?? discourse.Home ?? discourse.LastActor?.Actor;
            return minister is not null ? minister with { Span = span } : body is null ? null : new Party(body, null, null, span) { IsUnnamed = true };
        }

        return mention.Actor is { } actor ? OfCountry(mention.Title, noun, actor) with { Span = span } : Alone(mention.Title, noun, sentence.Turn is null) is { } party ? party with { Span = span } : null;
    }

    private Party OfCountry(OfficeTitle title, string noun, ActorCode actor)
    {
        if (noun is "leader" && discourse.Met(actor, IsLeader) is { } leader)
        {
            return leader;
        }

        var holder = officials.Holder(actor, title.Role);
        return new Party(actor, holder?.Name, holder?.Office, default) { IsUnnamed = holder is null };
    }

    // "the president", "the defence minister": the one met before, else that of the country that the paragraph speaks of, else that of the one which the article is about.
    private Party? Alone(OfficeTitle title, string noun, bool isNarrated)
    {
        if (noun is "leader")
        {
            return discourse.Met(null, IsLeader);
        }

        return discourse.ByRole(title.Role) ?? (isNarrated ? Holder(discourse.Here, title) ?? Spokesman(title) : null) ?? Holder(discourse.Home, title);
    }

    private Party? Holder(ActorCode? actor, OfficeTitle title) =>
        actor is { } code && officials.Holder(code, title.Role) is { } holder ? new Party(code, holder.Name, holder.Office, default) : null;

    // "a government spokesman": of the country that the paragraph speaks of, whoever it is.
    private Party? Spokesman(OfficeTitle title) => title.Role is "spokesperson" && discourse.Here is { } here ? new Party(here, null, null, default) { IsUnnamed = true } : null;

    // A minister's "the ministry" is his own.
    private static ActorCode? Spoken(ImmutableArray<Party> speakers) => speakers is [{ IsOutsider: false, Official: not null } speaker] ? speaker.Actor : null;

    private static bool IsMinister(string role) => role.EndsWith("minister", StringComparison.Ordinal);

    private static bool IsLeader(string role) => role is "head-of-state" or "head-of-government";
}
