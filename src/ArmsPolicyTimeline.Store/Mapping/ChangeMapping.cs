using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Store.Rows;

namespace ArmsPolicyTimeline.Store.Mapping;

/// <summary>Changes as rows.</summary>
internal static class ChangeMapping
{
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string Written(DateTimeOffset at) => at.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture);

    public static DateTimeOffset InstantOf(string at) =>
        DateTimeOffset.TryParseExact(at, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var known) ? known : throw Slugged.Unknown("time", at);

    public static ChangeRow ToRow(EventChange change, long number, string at) => new()
    {
        Number = number,
        Count = 1,
        At = at,
        Kind = change.Kind.Slug(),
        EventId = change.EventId,
        IntoId = change.IntoId,
        Rules = change.Rules,
        Body = JsonSerializer.Serialize(BodyOf(change), StoreJson.Default.ChangeBody),
    };

    /// <summary>Events that came together, of one kind and cause.</summary>
    public static ChangeRow ToRow(IReadOnlyCollection<string> fresh, string? rules, long number, string at) => new()
    {
        Number = number,
        Count = fresh.Count,
        At = at,
        Kind = (rules is null ? ChangeKind.Added : ChangeKind.ReCoded).Slug(),
        Rules = rules,
        Body = string.Join('\n', fresh),
    };

    /// <summary>The changes of a row, the latest first.</summary>
    public static IEnumerable<RecordedChange> FromRow(ChangeRow row)
    {
        var (at, kind) = (InstantOf(row.At), Slugged.Read<ChangeKind>(row.Kind));
        if (row.EventId is not { } id)
        {
            return row.Body.Split('\n').Index().Reverse().Select(e => new RecordedChange(row.Number + e.Index, at, new EventChange(kind, e.Item) { Rules = row.Rules }));
        }

        var body = JsonSerializer.Deserialize(row.Body, StoreJson.Default.ChangeBody)
            ?? throw new StoreException(StoreFailure.Damaged, "The record of changes in the database is damaged; restore a backup.");
        return
        [
            new(row.Number, at, new EventChange(kind, id)
            {
                IntoId = row.IntoId,
                Before = body.Before is { } before ? SummaryMapping.OfBody(before) : null,
                After = body.After is { } after ? SummaryMapping.OfBody(after) : null,
                Joined = Known(body.Joined),
                Left = Known(body.Left),
                Reworded = Known(body.Reworded),
                Rules = row.Rules,
            }),
        ];
    }

    private static ImmutableArray<string> Known(string[]? ids) => ids is null ? [] : [.. ids];

    private static ChangeBody BodyOf(EventChange change) => new(
        change.Before is { } before ? SummaryMapping.BodyOf(before) : null,
        change.After is { } after ? SummaryMapping.BodyOf(after) : null,
        Said(change.Joined),
        Said(change.Left),
        Said(change.Reworded));

    private static string[]? Said(ImmutableArray<string> ids) => ids.IsEmpty ? null : [.. ids];
}
