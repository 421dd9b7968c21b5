using System.Security.Cryptography;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
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
            [.. e.Citations.Select(c => RowOf(e.Id, c))],
            [
                .. from c in e.Citations
                   from p in c.Passages.Index()
                   select new PassageRow { EventId = e.Id, SourceId = c.SourceId, Ordinal = p.Index, Start = p.Item.Span.Start, Length = p.Item.Span.Length, Quote = p.Item.Quote, Locator = p.Item.Locator },
            ],
            [
                .. from c in e.Citations
                   from f in c.Fields.Index()
                   select new FieldRow { EventId = e.Id, SourceId = c.SourceId, Ordinal = f.Index, Field = f.Item.Field.Slug(), Start = f.Item.Span.Start, Length = f.Item.Span.Length },
            ]);
        rows.Event.Hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(rows, StoreJson.Default.EventRows)));
        return rows;
    }

    public static PolicyEvent FromRows(EventRows rows)
    {
        var e = rows.Event;
        var passages = rows.Passages.ToLookup(p => p.SourceId, StringComparer.Ordinal);
        var fields = rows.Fields.ToLookup(f => f.SourceId, StringComparer.Ordinal);
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
            Citations =
            [
                .. rows.Citations.OrderBy(c => c.SourceId, StringComparer.Ordinal).Select(c => new Citation(
                    c.SourceId,
                    c.TextId,
                    [.. passages[c.SourceId].OrderBy(p => p.Ordinal).Select(p => new Passage(new TextSpan(p.Start, p.Length), p.Quote, p.Locator))],
                    [.. fields[c.SourceId].OrderBy(f => f.Ordinal).Select(f => new FieldSpan(Slugged.Read<FieldName>(f.Field), new TextSpan(f.Start, f.Length)))],
                    ArticleMapping.DateOf(c.Date),
                    Slugged.Read<DateBasis>(c.DateBasis),
                    Slugged.Read<Evidence>(c.Evidence),
                    c.RuleId,
                    c.Confidence)),
            ],
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

    private static CitationRow RowOf(string eventId, Citation c) => new()
    {
        EventId = eventId,
        SourceId = c.SourceId,
        TextId = c.TextId,
        Date = c.Date?.ToString(),
        DateBasis = c.DateBasis.Slug(),
        Evidence = c.Evidence.Slug(),
        RuleId = c.RuleId,
        Confidence = c.Confidence,
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
