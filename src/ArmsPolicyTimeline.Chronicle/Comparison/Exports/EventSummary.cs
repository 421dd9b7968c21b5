using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Wording;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Exports;

/// <summary>An event in a few lines of plain text, where a format has room for a text only.</summary>
internal static class EventSummary
{
    /// <summary>When, as EDTF and in words; who; under which limits; and the most telling passage of each source.</summary>
    public static string Of(PolicyEvent policyEvent, ExportFrame frame) => string.Join('\n', Lines(policyEvent, frame));

    private static IEnumerable<string> Lines(PolicyEvent policyEvent, ExportFrame frame)
    {
        yield return policyEvent.Date is { } date ? $"Date: {date} ({DateWords.Long(date)}). {DateWords.Known(policyEvent)}" : DateWords.Known(policyEvent);
        if (policyEvent.Official is { } official)
        {
            yield return $"By: {official}{(policyEvent.Office is { } office ? ", " + office : "")}";
        }

        if (policyEvent.Limits is { } limits)
        {
            yield return $"Limits: {limits.Words}";
        }

        foreach (var citation in policyEvent.Citations.DistinctBy(c => c.SourceId, StringComparer.Ordinal))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{frame.SourceName(citation.SourceId)}, ¶ {citation.Passages[0].Locator}: “{citation.Passages[0].Quote}”");
        }
    }
}
