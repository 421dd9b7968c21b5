using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Feed;

/// <summary>Changes as JSON. Values are in their written forms; what is not known or does not apply is left out.</summary>
public static class ChangeJson
{
    /// <summary>Path of the feed as JSON.</summary>
    public const string Path = "/api/changes";

    /// <summary>The media type.</summary>
    public const string MediaType = "application/json; charset=utf-8";

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A page of changes.</summary>
    /// <param name="list">The page.</param>
    /// <param name="origin">Scheme and host of the site.</param>
    public static string Write(ChangeList list, string origin)
    {
        ArgumentNullException.ThrowIfNull(list);
        return JsonSerializer.Serialize(
            new
            {
                asOf = new { number = list.Stamp.Number, at = Instant(list.Stamp.At) },
                changes = list.Lines.Select(l => Item(l, origin)),
                next = list.NextHref(Path) is { } next ? origin + next : null,
            },
            Options);
    }

    /// <summary>A change as one line, as it is in an export of all data.</summary>
    public static string Line(RecordedChange recorded) => JsonSerializer.Serialize(Body(recorded, null, null, null), Options);

    /// <summary>An instant in UTC, to the second (RFC 3339).</summary>
    internal static string? Instant(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static object Item(ChangeLine line, string origin) => Body(line.Recorded, line.Headline, line.Cause, origin + line.Href);

    private static object Body(RecordedChange recorded, string? headline, string? cause, string? href)
    {
        var change = recorded.Change;
        return new
        {
            number = recorded.Number,
            at = Instant(recorded.At),
            kind = change.Kind.Slug(),
            @event = change.EventId,
            into = change.IntoId,
            headline,
            cause,
            rules = change.Rules,
            fields = change.Fields is { IsEmpty: false } fields ? fields.Select(f => new { field = f.Field, before = f.Before, after = f.After }) : null,
            before = Summary(change.Before),
            after = Summary(change.After),
            joined = Some(change.Joined),
            left = Some(change.Left),
            reworded = Some(change.Reworded),
            href,
        };
    }

    private static object? Summary(EventSummary? s) => s is null ? null : new
    {
        date = s.Date?.ToString(),
        actor = s.Actor.ToString(),
        action = s.Action.Slug(),
        topic = s.Topic.Slug(),
        weapons = s.Weapons.Select(w => w.ToString()),
        recipient = s.Recipient.ToString(),
        official = s.Official,
        limits = s.Limits,
        evidence = s.Evidence.Slug(),
        phase = s.Phase.Slug(),
        first_published = s.FirstPublished?.ToString(),
        sources = s.Sources,
    };

    private static string[]? Some(ImmutableArray<string> ids) => ids.IsEmpty ? null : [.. ids];
}
