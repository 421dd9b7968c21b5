using System.Security.Cryptography;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Citations as rows.</summary>
internal static class CitationMapping
{
    public static CitationRows ToRows(string eventId, Citation c)
    {
        var rows = new CitationRows(
            new CitationRow
            {
                EventId = eventId,
                SourceId = c.SourceId,
                TextId = c.TextId,
                Date = c.Date?.ToString(),
                DateBasis = c.DateBasis.Slug(),
                Evidence = c.Evidence.Slug(),
                RuleId = c.RuleId,
                Confidence = c.Confidence,
                Hash = "",
                Followings = FollowingBody.TextOf(c.Followings),
            },
            [
                .. c.Passages.Select((p, at) => new PassageRow
                {
                    EventId = eventId,
                    SourceId = c.SourceId,
                    Ordinal = at,
                    Start = p.Span.Start,
                    Length = p.Span.Length,
                    Quote = p.Quote,
                    Locator = p.Locator,
                    PassageId = PassageId.Of(c.SourceId, p),
                }),
            ],
            [
                .. c.Fields.Select((f, at) => new FieldRow
                {
                    EventId = eventId,
                    SourceId = c.SourceId,
                    Ordinal = at,
                    Field = f.Field.Slug(),
                    Start = f.Span.Start,
                    Length = f.Span.Length,
                }),
            ]);
        rows.Citation.Hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(rows, StoreJson.Default.CitationRows)));
        return rows;
    }

    public static Citation FromRows(CitationRows rows) => new(
        rows.Citation.SourceId,
        rows.Citation.TextId,
        [.. rows.Passages.OrderBy(p => p.Ordinal).Select(p => new Passage(new TextSpan(p.Start, p.Length), p.Quote, p.Locator))],
        [.. rows.Fields.OrderBy(f => f.Ordinal).Select(f => new FieldSpan(Slugged.Read<FieldName>(f.Field), new TextSpan(f.Start, f.Length)))],
        ArticleMapping.DateOf(rows.Citation.Date),
        Slugged.Read<DateBasis>(rows.Citation.DateBasis),
        Slugged.Read<Evidence>(rows.Citation.Evidence),
        rows.Citation.RuleId,
        rows.Citation.Confidence)
    {
        Followings = [.. FollowingBody.Read(rows.Citation.Followings)],
    };
}
