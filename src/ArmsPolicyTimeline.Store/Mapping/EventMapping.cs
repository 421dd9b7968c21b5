using System.Security.Cryptography;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Events as rows.</summary>
internal static class EventMapping
{
    public static EventRows ToRows(PolicyEvent e)
    {
        var rows = new EventRows(
            RowOf(e),
            [.. e.Weapons.Select(w => new EventWeaponRow { EventId = e.Id, WeaponId = w.ToString() })],
            [.. e.Citations.Select(c => CitationMapping.ToRows(e.Id, c))]);

        // The hash of a citation stands for its passages.
        var said = rows with { Citations = [.. rows.Citations.Select(c => c with { Passages = [], Fields = [] })] };
        rows.Event.Hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(said, StoreJson.Default.EventRows)));
        return rows;
    }

    public static PolicyEvent FromRows(EventRows rows)
    {
        var e = rows.Event;
        return new PolicyEvent
        {
            Id = e.Id,
            Actor = new ActorCode(e.Actor),
            Official = e.Official,
            Office = e.Office,
            Recipient = new ActorCode(e.Recipient),
            Action = Slugged.Read<PolicyAction>(e.Action),
            Topic = Slugged.Read<PolicyTopic>(e.Topic),
            Weapons = [.. rows.Weapons.Select(w => new WeaponId(w.WeaponId)).Order()],
            Date = ArticleMapping.DateOf(e.Date),
            DateBasis = Slugged.Read<DateBasis>(e.DateBasis),
            DateAnchor = Slugged.ReadOptional<DateAnchor>(e.DateAnchor),
            Phase = Slugged.Read<EventPhase>(e.Phase),
            Limits = LimitsOf(e),
            Evidence = Slugged.Read<Evidence>(e.Evidence),
            Modality = Slugged.Read<Modality>(e.Modality),
            Confidence = e.Confidence,
            FirstPublished = ArticleMapping.DateOf(e.FirstPublished),
            Citations = [.. rows.Citations.OrderBy(c => c.Citation.SourceId, StringComparer.Ordinal).Select(CitationMapping.FromRows)],
        };
    }

    private static EventRow RowOf(PolicyEvent e) => new()
    {
        Id = e.Id,
        Actor = e.Actor.ToString(),
        Official = e.Official,
        Office = e.Office,
        Recipient = e.Recipient.ToString(),
        Action = e.Action.Slug(),
        Topic = e.Topic.Slug(),
        Date = e.Date?.ToString(),
        DateBasis = e.DateBasis.Slug(),
        DateAnchor = e.DateAnchor?.Slug(),
        Phase = e.Phase.Slug(),
        LimitTerritory = e.Limits?.Territory?.Slug(),
        LimitTargets = e.Limits?.Targets?.Slug(),
        LimitRange = e.Limits?.Range?.Slug(),
        LimitVariant = e.Limits?.Variant,
        LimitPurpose = e.Limits?.Purpose?.Slug(),
        LimitWords = e.Limits?.Words,
        Evidence = e.Evidence.Slug(),
        Modality = e.Modality.Slug(),
        Confidence = e.Confidence,
        FirstPublished = e.FirstPublished?.ToString(),
        Hash = "",
    };

    private static Limits? LimitsOf(EventRow e) => e.LimitWords is null
        ? null
        : new Limits(
            Slugged.ReadOptional<TerritoryLimit>(e.LimitTerritory),
            Slugged.ReadOptional<TargetsLimit>(e.LimitTargets),
            Slugged.ReadOptional<RangeLimit>(e.LimitRange),
            e.LimitVariant,
            Slugged.ReadOptional<PurposeLimit>(e.LimitPurpose),
            e.LimitWords);
}
