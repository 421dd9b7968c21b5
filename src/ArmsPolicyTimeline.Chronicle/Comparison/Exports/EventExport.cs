using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>Events for other programs, one line an event. The fields have the same names in every format.</summary>
public static class EventExport
{
    /// <summary>The fields. Dates are EDTF; <c>first</c> and <c>last</c> are the first and last day that the date allows; a field that the sources leave open is empty, in JSON null.</summary>
    public static readonly ImmutableArray<string> Fields =
    [
        "id", "date", "first", "last", "date_basis", "actor", "action", "topic", "weapons", "recipient", "official", "office", "limits", "evidence", "phase",
        "confidence", "first_published", "sources", "headline", "permalink",
    ];

    /// <summary>How items are written as JSON: names in snake case, members of closed sets by their slugs.</summary>
    public static readonly JsonSerializerOptions Json = Frozen();

    /// <summary>The header of a CSV file, with its line end.</summary>
    public static string CsvHeader { get; } = CsvWriter.Line(Fields.AsSpan());

    /// <summary>The fields of an event as text, in order; several weapons or sources stand in one field with blanks between.</summary>
    public static ImmutableArray<string> Cells(EventItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return
        [
            item.Id,
            item.Date ?? "",
            Iso(item.First),
            Iso(item.Last),
            item.DateBasis.Slug(),
            item.Actor,
            item.Action.Slug(),
            item.Topic.Slug(),
            string.Join(' ', item.Weapons),
            item.Recipient,
            item.Official ?? "",
            item.Office ?? "",
            item.Limits ?? "",
            item.Evidence.Slug(),
            item.Phase.Slug(),
            item.Confidence.ToString("0.###", CultureInfo.InvariantCulture),
            item.FirstPublished ?? "",
            string.Join(' ', item.Sources),
            item.Headline,
            item.Permalink,
        ];
    }

    /// <summary>A line of CSV (RFC 4180), with its line end.</summary>
    public static string Csv(EventItem item) => CsvWriter.Line(Cells(item).AsSpan());

    /// <summary>A line of JSON (https://jsonlines.org), with its line feed; several weapons or sources are an array, and the reports follow behind the fields.</summary>
    public static string JsonLine(EventItem item) => JsonSerializer.Serialize(item, Json) + "\n";

    private static JsonSerializerOptions Frozen()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private static string Iso(DateOnly? day) => day is { } known ? EdtfDate.Iso(known) : "";
}
