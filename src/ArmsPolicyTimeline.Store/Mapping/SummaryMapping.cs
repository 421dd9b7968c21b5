using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Summaries of events, of rows and as JSON.</summary>
internal static class SummaryMapping
{
    public static EventSummary Of(EventRow row, IEnumerable<string> weapons, IEnumerable<string> sources) => OfBody(new(
        row.Actor,
        row.Official,
        row.Recipient,
        row.Action,
        row.Topic,
        [.. weapons.Order(StringComparer.Ordinal)],
        row.Date,
        row.Phase,
        row.LimitWords,
        row.Evidence,
        row.FirstPublished,
        [.. sources.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));

    public static EventSummary Of(EventRows rows) => Of(rows.Event, rows.Weapons.Select(w => w.WeaponId), rows.Citations.Select(c => c.Citation.SourceId));

    public static string Write(EventSummary summary) => JsonSerializer.Serialize(BodyOf(summary), StoreJson.Default.SummaryBody);

    public static EventSummary Read(string json) =>
        OfBody(JsonSerializer.Deserialize(json, StoreJson.Default.SummaryBody) ?? throw Empty());

    public static SummaryBody BodyOf(EventSummary s) => new(
        s.Actor.ToString(),
        s.Official,
        s.Recipient.ToString(),
        s.Action.Slug(),
        s.Topic.Slug(),
        [.. s.Weapons.Select(w => w.ToString())],
        s.Date?.ToString(),
        s.Phase.Slug(),
        s.Limits,
        s.Evidence.Slug(),
        s.FirstPublished?.ToString(),
        [.. s.Sources]);

    public static EventSummary OfBody(SummaryBody body) => new()
    {
        Actor = new ActorCode(body.Actor),
        Official = body.Official,
        Recipient = new ActorCode(body.Recipient),
        Action = Slugged.Read<PolicyAction>(body.Action),
        Topic = Slugged.Read<PolicyTopic>(body.Topic),
        Weapons = [.. body.Weapons.Select(w => new WeaponId(w))],
        Date = ArticleMapping.DateOf(body.Date),
        Phase = Slugged.Read<EventPhase>(body.Phase),
        Limits = body.Limits,
        Evidence = Slugged.Read<Evidence>(body.Evidence),
        FirstPublished = ArticleMapping.DateOf(body.FirstPublished),
        Sources = [.. body.Sources],
    };

    private static StoreException Empty() => new(StoreFailure.Damaged, "The record of changes in the database is damaged; restore a backup.");
}
