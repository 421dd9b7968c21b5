using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>Events as text for other programs, one line an event, in the order of the timeline. The fields have the same names in every format.</summary>
public static class EventExport
{
    /// <summary>The fields. Dates are EDTF; <c>first</c> and <c>last</c> are the first and last day that the date allows; a field that the sources leave open is empty, in JSON null.</summary>
    public static readonly ImmutableArray<string> Fields =
    [
        "id", "date", "first", "last", "date_basis", "actor", "action", "topic", "weapons", "recipient", "official", "office", "limits", "evidence", "phase",
        "confidence", "first_published", "sources",
    ];

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The header of a CSV file, with its line end.</summary>
    public static string CsvHeader { get; } = CsvWriter.Line(Fields.AsSpan());

    /// <summary>A line of CSV (RFC 4180), with its line end; several weapons or sources stand in one field with blanks between.</summary>
    public static string Csv(PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        return CsvWriter.Line([.. Values(policyEvent).Select(v => v switch
        {
            null => "",
            IEnumerable<string> many => string.Join(' ', many),
            double number => number.ToString("0.###", CultureInfo.InvariantCulture),
            _ => v.ToString() ?? "",
        })]);
    }

    /// <summary>A line of JSON (https://jsonlines.org), with its line feed; several weapons or sources are an array.</summary>
    public static string JsonLine(PolicyEvent policyEvent)
    {
        ArgumentNullException.ThrowIfNull(policyEvent);
        var pairs = Fields.Zip(Values(policyEvent)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        return JsonSerializer.Serialize(pairs, Options) + "\n";
    }

    private static IEnumerable<object?> Values(PolicyEvent e) =>
    [
        e.Id,
        e.Date?.ToString(),
        Iso(e.Date?.Earliest),
        Iso(e.Date?.Latest),
        e.DateBasis.Slug(),
        e.Actor.ToString(),
        e.Action.Slug(),
        e.Topic.Slug(),
        e.Weapons.Select(w => w.ToString()).ToArray(),
        e.Recipient.ToString(),
        e.Official,
        e.Office,
        e.Limits?.Words,
        e.Evidence.Slug(),
        e.Phase.Slug(),
        e.Confidence,
        e.FirstPublished?.ToString(),
        e.Citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal).ToArray(),
    ];

    private static string? Iso(DateOnly? day) => day is { } known ? EdtfDate.Iso(known) : null;
}
