using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Citing.Styles;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Citing.Files;

/// <summary>Works as CSL-JSON (schema csl-data of CSL 1.0.2).</summary>
public static class CslJsonFile
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/vnd.citationstyles.csl+json";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>The works of a list, each with where it was found, ended by a line feed.</summary>
    public static string Write(ReferenceList references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return Write(references.Works.Select(w => (w, FileNote.Of(w, references))));
    }

    /// <summary>An array of works, each with what is said of it besides, ended by a line feed.</summary>
    public static string Write(IEnumerable<(CslItem Work, string Note)> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var (work, note) in works)
            {
                Write(json, work, note);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>The name CSL has for a type.</summary>
    public static string TypeOf(CslType type) => type.Slug();

    private static void Write(Utf8JsonWriter json, CslItem work, string note)
    {
        json.WriteStartObject();
        json.WriteString("id", work.Id);
        json.WriteString("citation-key", work.Id);
        json.WriteString("type", TypeOf(work.Type));
        Add("title", work.Title);
        WriteAuthors(json, work);
        Add("container-title", work.Container);
        Add("publisher", work.IsPublishedByAuthor ? null : work.Publisher);
        if (work.Issued is { } issued)
        {
            WriteIssued(json, issued);
        }

        if (work.Accessed is { } accessed)
        {
            WriteDate(json, "accessed", [[accessed.Year, accessed.Month, accessed.Day]], null, false);
        }

        Add("URL", work.Url);
        Add("archive_location", work.ArchiveUrl);
        Add("language", work.Language);
        Add("note", note.Length == 0 ? null : note);
        json.WriteEndObject();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }
    }

    private static void WriteAuthors(Utf8JsonWriter json, CslItem work)
    {
        if (work.Authors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in work.Authors)
        {
            json.WriteStartObject();
            foreach (var (name, value) in new[]
            {
                ("literal", author.Literal), ("family", author.Family), ("given", author.Given), ("non-dropping-particle", author.Particle), ("suffix", author.Suffix),
            })
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIssued(Utf8JsonWriter json, EdtfDate issued)
    {
        var (first, last) = StyleDates.Ends(issued);
        int[][] parts = first == last ? [Parts(first)] : [Parts(first), Parts(last)];
        WriteDate(json, "issued", parts, StyleDates.SeasonOf(first), issued.Qualifier != DateQualifier.None);
    }

    private static void WriteDate(Utf8JsonWriter json, string name, int[][] parts, int? season, bool isCirca)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        foreach (var day in parts)
        {
            json.WriteStartArray();
            foreach (var part in day)
            {
                json.WriteNumberValue(part);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (season is { } number)
        {
            json.WriteNumber("season", number);
        }

        if (isCirca)
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    private static int[] Parts(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => [date.Earliest.Year, date.Earliest.Month, date.Earliest.Day],
        DatePrecision.Month => [date.Earliest.Year, date.Earliest.Month],
        _ => [date.Earliest.Year],
    };
}
