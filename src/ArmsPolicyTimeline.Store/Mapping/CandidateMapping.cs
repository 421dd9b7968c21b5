using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Candidates and rejections as rows.</summary>
internal static class CandidateMapping
{
    public static IEnumerable<CandidateRow> ToRows(ReadingResult reading, string articleId) => reading.Candidates.Select((c, at) => new CandidateRow
    {
        Id = IdOf(articleId, at),
        ArticleId = articleId,
        Ordinal = at,
        Actor = c.Actor.ToString(),
        Recipient = c.Recipient.ToString(),
        Topic = c.Topic.Slug(),
        Body = JsonSerializer.Serialize(BodyOf(c, reading.Text), StoreJson.Default.CandidateBody),
    });

    public static IEnumerable<RejectionRow> ToRows(ImmutableArray<Rejection> rejections, string articleId) => rejections.Select((r, at) => new RejectionRow
    {
        Id = IdOf(articleId, at),
        ArticleId = articleId,
        Ordinal = at,
        Start = r.Span.Start,
        Length = r.Span.Length,
        TriggerStart = r.Trigger.Start,
        TriggerLength = r.Trigger.Length,
        Reason = r.Reason.Slug(),
        RuleId = r.RuleId,
    });

    public static ReportedCandidate FromRow(CandidateRow row, Source source)
    {
        var body = JsonSerializer.Deserialize(row.Body, StoreJson.Default.CandidateBody)
            ?? throw new StoreException(StoreFailure.Damaged, $"The candidate {row.Id} in the database is empty; ingest its article again into a new folder.");
        ImmutableArray<Passage> passages = [.. body.Passages.Select(p => new Passage(new TextSpan(p.Start, p.Length), p.Quote, p.Locator))];
        var candidate = new CandidateEvent
        {
            Passages = [.. passages.Select(p => p.Span)],
            Fields = [.. body.Fields.Select(f => new FieldSpan(Slugged.Read<FieldName>(f.Field), new TextSpan(f.Start, f.Length)))],
            Actor = new ActorCode(row.Actor),
            Official = body.Official,
            Office = body.Office,
            Recipient = new ActorCode(row.Recipient),
            Action = Slugged.Read<PolicyAction>(body.Action),
            Topic = Slugged.Read<PolicyTopic>(row.Topic),
            Weapons = [.. body.Weapons.Select(w => new WeaponId(w))],
            Date = ArticleMapping.DateOf(body.Date),
            DateBasis = Slugged.Read<DateBasis>(body.DateBasis),
            DateAnchor = Slugged.ReadOptional<DateAnchor>(body.DateAnchor),
            Phase = Slugged.Read<EventPhase>(body.Phase),
            Limits = body.Limits is { } l ? LimitsOf(l) : null,
            Evidence = Slugged.Read<Evidence>(body.Evidence),
            Modality = Slugged.Read<Modality>(body.Modality),
            Confidence = body.Confidence,
            RuleId = body.RuleId,
            Followings = [.. (body.Followings ?? []).Select(f => f.ToFollowing())],
        };
        return new ReportedCandidate(candidate, source, passages);
    }

    private static CandidateBody BodyOf(CandidateEvent c, SourceText text) => new(
        [.. c.Passages.Select(p => new PassageBody(p.Start, p.Length, p.Of(text.Text), LocatorOf(text, p)))],
        [.. c.Fields.Select(f => new FieldBody(f.Field.Slug(), f.Span.Start, f.Span.Length))],
        c.Official,
        c.Office,
        c.Action.Slug(),
        [.. c.Weapons.Select(w => w.ToString())],
        c.Date?.ToString(),
        c.DateBasis.Slug(),
        c.DateAnchor?.Slug(),
        c.Phase.Slug(),
        c.Limits is { } l ? new LimitsBody(l.Territory?.Slug(), l.Targets?.Slug(), l.Range?.Slug(), l.Variant, l.Purpose?.Slug(), l.Words) : null,
        c.Evidence.Slug(),
        c.Modality.Slug(),
        c.Confidence,
        c.RuleId,
        FollowingBody.Of(c.Followings));

    private static Limits LimitsOf(LimitsBody l) => new(
        Slugged.ReadOptional<TerritoryLimit>(l.Territory),
        Slugged.ReadOptional<TargetsLimit>(l.Targets),
        Slugged.ReadOptional<RangeLimit>(l.Range),
        l.Variant,
        Slugged.ReadOptional<PurposeLimit>(l.Purpose),
        l.Words);

    private static int LocatorOf(SourceText text, TextSpan span) => text.Paragraphs.LastOrDefault(p => p.Span.Start <= span.Start)?.Locator ?? 1;

    /// <summary>The id of an article's candidate.</summary>
    public static string IdOf(string articleId, int at) => string.Create(CultureInfo.InvariantCulture, $"{articleId}:{at:D5}");
}
