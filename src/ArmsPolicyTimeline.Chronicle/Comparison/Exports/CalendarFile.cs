using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>
/// Events as a calendar (iCalendar, RFC 5545): whole days, an imprecise date as the span of the days it allows, its EDTF form in the description.
/// Events without a date are left out, and the calendar says how many.
/// </summary>
public static class CalendarFile
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    /// <summary>The calendar piece by piece.</summary>
    public static IEnumerable<string> Write(ExportFrame frame, IEnumerable<PolicyEvent> events)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(events);
        yield return Lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ArmsPolicyTimeline//Events//EN", "CALSCALE:GREGORIAN", "X-WR-CALNAME:" + Text(frame.Title), "X-WR-CALDESC:" + Text(Remark(frame.Undated)));
        foreach (var policyEvent in events)
        {
            if (policyEvent.Date is not null)
            {
                yield return Entry(policyEvent, frame);
            }
        }

        yield return Lines("END:VCALENDAR");
    }

    private static string Remark(int undated) => "A date that is not known to the day is a span of days."
        + (undated == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" Left out for want of a date: {undated}."));

    private static string Entry(PolicyEvent policyEvent, ExportFrame frame)
    {
        var (date, changed) = (policyEvent.Date!, Day(frame.ChangedOn(policyEvent)) + "T000000Z");
        var behind = date.Latest == DateOnly.MaxValue ? date.Latest : date.Latest.AddDays(1);
        return Lines(
            "BEGIN:VEVENT",
            $"UID:{Text(policyEvent.Id)}@{frame.Authority}",
            "DTSTAMP:" + changed,
            "LAST-MODIFIED:" + changed,
            "DTSTART;VALUE=DATE:" + Day(date.Earliest),
            "DTEND;VALUE=DATE:" + Day(behind),
            "SUMMARY:" + Text(EventHeadline.Of(policyEvent, frame.Vocabulary)),
            "DESCRIPTION:" + Text(EventSummary.Of(policyEvent, frame)),
            $"CATEGORIES:{Text(frame.Vocabulary.NameOf(policyEvent.Actor))},{Text(Names.Of(policyEvent.Action))}",
            "URL:" + frame.Permalink(policyEvent.Id),
            "TRANSP:TRANSPARENT",
            "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    // RFC 5545, 3.3.11.
    private static string Text(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            safe.Append(c switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                _ => char.IsControl(c) && c != '\t' ? "" : c.ToString(),
            });
        }

        return safe.ToString();
    }

    private static string Lines(params ReadOnlySpan<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            Fold(line, text);
        }

        return text.ToString();
    }

    // RFC 5545, 3.1: at most 75 octets a line, no character torn apart; the blank that a line goes on with counts.
    private static void Fold(string line, StringBuilder text)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
