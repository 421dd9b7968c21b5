using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Reading.Predictions;

/// <summary>Writes the temporal expressions of an article as tag JSON (design, section 5): what <c>tag --json</c> prints.</summary>
public static class TagJson
{
    /// <summary>Writes one array; offsets count UTF-16 code units of the file as decoded, end exclusive, and <c>text</c> is the piece of the file that they name.</summary>
    public static void Write(ReadingResult result, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartArray();
        foreach (var time in result.Times)
        {
            var span = result.Text.ToFile(time.Span);
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteString("text", span.Of(result.Article.FileText));
            json.WriteString("type", time.Type.Slug().ToUpperInvariant());
            json.WriteString("value", time.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
