using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Reading.Predictions;

/// <summary>Writes what was read in an article as prediction JSON (design, section 5): what <c>extract --json</c> prints, used to measure.</summary>
public static class PredictionJson
{
    /// <summary>Writes one object; offsets count UTF-16 code units of the file as decoded, end exclusive.</summary>
    public static void Write(ReadingResult result, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("document", result.Article.FileName);
        json.WriteString("published", result.Article.Metadata.Published?.ToString());
        json.WriteStartArray("events");
        foreach (var candidate in result.Candidates)
        {
            WriteEvent(candidate, result, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvent(CandidateEvent candidate, ReadingResult result, Utf8JsonWriter json)
    {
        var text = result.Text;
        json.WriteStartObject();
        WriteSpan(text.ToFile(candidate.Passages[0]), json);
        if (candidate.Passages.Length > 1)
        {
            json.WriteStartArray("also");
            foreach (var passage in candidate.Passages.Skip(1))
            {
                json.WriteStartObject();
                WriteSpan(text.ToFile(passage), json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("actor", candidate.Actor.ToString());
        json.WriteString("official", candidate.Official);
        json.WriteString("recipient", candidate.Recipient.ToString());
        json.WriteString("kind", candidate.Action.Slug());
        json.WriteString("topic", candidate.Topic.Slug());
        json.WriteStartArray("weapons");
        foreach (var weapon in candidate.Weapons.Select(w => result.Vocabulary?.InCodebook(w) ?? w).Distinct().Order())
        {
            json.WriteStringValue(weapon.ToString());
        }

        json.WriteEndArray();
        json.WriteString("date", candidate.Date?.ToString());
        json.WriteString("dateBasis", candidate.DateBasis.Slug());
        json.WriteString("anchor", candidate.DateAnchor?.Slug());
        WriteLimits(candidate.Limits, json);
        json.WriteString("evidence", candidate.Evidence.Slug());
        json.WriteString("modality", candidate.Modality.Slug());
        json.WriteNumber("confidence", Math.Round(candidate.Confidence, 3));
        json.WriteString("rule", candidate.RuleId);
        json.WriteEndObject();
    }

    private static void WriteLimits(Limits? limits, Utf8JsonWriter json)
    {
        if (limits is null)
        {
            json.WriteNull("limits");
            return;
        }

        json.WriteStartObject("limits");
        json.WriteString("territory", limits.Territory?.Slug());
        json.WriteString("targets", limits.Targets?.Slug());
        json.WriteString("range", limits.Range?.Slug());
        json.WriteString("variant", limits.Variant);
        json.WriteString("purpose", limits.Purpose?.Slug());
        json.WriteString("words", limits.Words);
        json.WriteEndObject();
    }

    private static void WriteSpan(TextSpan span, Utf8JsonWriter json)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
