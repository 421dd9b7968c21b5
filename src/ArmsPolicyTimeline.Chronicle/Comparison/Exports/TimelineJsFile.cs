using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>
/// Events as TimelineJS 3 reads them (https://timeline.knightlab.com/docs/json-format.html). A date says no more than its source does: of a month
/// only year and month, in <c>display_date</c> in words. Texts are HTML there, and so are escaped. Events without a date are left out and counted.
/// </summary>
public static class TimelineJsFile
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/json";

    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The file piece by piece.</summary>
    public static IEnumerable<string> Write(ExportFrame frame, IEnumerable<PolicyEvent> events)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(events);
        var remark = frame.Undated == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"<p>Left out for want of a date: {frame.Undated}.</p>");
        yield return $"{{\"title\":{Json(new { text = new { headline = Html(frame.Title), text = $"<p><a href=\"{Html(frame.PageAddress)}\">ArmsPolicyTimeline</a></p>{remark}" } })},\"events\":[";
        var between = "\n";
        foreach (var policyEvent in events)
        {
            if (policyEvent.Date is { } date)
            {
                yield return between + Json(Slide(policyEvent, date, frame));
                between = ",\n";
            }
        }

        yield return "\n]}\n";
    }

    private static object Slide(PolicyEvent policyEvent, EdtfDate date, ExportFrame frame) => new
    {
        unique_id = policyEvent.Id,
        group = Html(frame.Vocabulary.NameOf(policyEvent.Actor)),
        start_date = Parts(date.Earliest, date.Precision),
        end_date = date.Precision is DatePrecision.Season or DatePrecision.Interval ? Parts(date.Latest, date.Precision) : null,
        display_date = Html(DateWords.Long(date)),
        text = new { headline = Html(EventHeadline.Of(policyEvent, frame.Vocabulary)), text = Body(policyEvent, frame) },
    };

    private static string Body(PolicyEvent policyEvent, ExportFrame frame) =>
        string.Concat(EventSummary.Of(policyEvent, frame).Split('\n').Select(line => $"<p>{Html(line)}</p>")) + $"<p><a href=\"{Html(frame.Permalink(policyEvent.Id))}\">Sources</a></p>";

    private static Dictionary<string, int> Parts(DateOnly day, DatePrecision precision)
    {
        var parts = new Dictionary<string, int>(StringComparer.Ordinal) { ["year"] = day.Year };
        if (precision != DatePrecision.Year)
        {
            parts["month"] = day.Month;
        }

        if (precision is DatePrecision.Day or DatePrecision.Interval)
        {
            parts["day"] = day.Day;
        }

        return parts;
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);

    private static string Json(object value) => JsonSerializer.Serialize(value, Options);
}
