using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Proofs;

/// <summary>
/// Writes passages as annotations (W3C Web Annotation Data Model, JSON-LD): the body is the events, the target the passage in the text as it is
/// served. What that model has no word for, the hashes and the normaliser's version, stands under names of this site's own.
/// </summary>
public static class AnnotationWriter
{
    /// <summary>The media type of the format.</summary>
    public const string MediaType = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    private const int PieceSize = 1 << 15;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Address of a source's text as it is served, which positions count in.</summary>
    public static string TextAddress(string origin, string sourceId) => $"{origin}/api/sources/{Uri.EscapeDataString(sourceId)}/text";

    /// <summary>One passage as an annotation.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="origin">Scheme and host of the site, without a slash at the end.</param>
    public static string Annotation(KeptPassage passage, string origin)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return Write(json => Write(json, passage, origin, isRoot: true));
    }

    /// <summary>Many passages as a collection with one page, piece by piece; passages are asked for as the pieces are. Their number comes last.</summary>
    /// <param name="id">Absolute address that gives this collection.</param>
    /// <param name="label">What it is, in words.</param>
    /// <param name="passages">The passages, in order.</param>
    /// <param name="origin">Scheme and host of the site, without a slash at the end.</param>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> Collection(string id, string label, IAsyncEnumerable<KeptPassage> passages, string origin)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var (written, total) = (new ArrayBufferWriter<byte>(PieceSize), 0);
        using var json = new Utf8JsonWriter(written, Options);
        WriteHead(json, id, label, origin);
        await foreach (var passage in passages)
        {
            Write(json, passage, origin, isRoot: false);
            total++;
            if (json.BytesPending + written.WrittenCount >= PieceSize)
            {
                json.Flush();
                yield return written.WrittenSpan.ToArray();
                written.ResetWrittenCount();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteNumber("total", total);
        json.WriteEndObject();
        json.Flush();
        yield return written.WrittenSpan.ToArray();
    }

    private static void WriteHead(Utf8JsonWriter json, string id, string label, string origin)
    {
        json.WriteStartObject();
        WriteContext(json, origin);
        json.WriteString("id", id);
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", label);
        json.WriteStartObject("first");
        json.WriteString("id", id + "#first");
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
    }

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, KeptPassage passage, string origin, bool isRoot)
    {
        json.WriteStartObject();
        if (isRoot)
        {
            WriteContext(json, origin);
        }

        json.WriteString("id", $"{origin}/api/passages/{passage.Id}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "linking");
        json.WriteStartArray("body");
        foreach (var id in passage.EventIds)
        {
            json.WriteStringValue($"{origin}/events/{Uri.EscapeDataString(id)}");
        }

        json.WriteEndArray();
        WriteTarget(json, passage, origin);
        json.WriteString("passageSha256", passage.Selectors.PassageSha256);
        json.WriteString("textSha256", passage.Selectors.TextSha256);
        json.WriteNumber("normaliserVersion", passage.Selectors.NormaliserVersion);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, KeptPassage passage, string origin)
    {
        var (quote, position) = (passage.Selectors.Quote, passage.Selectors.Position);
        json.WriteStartObject("target");
        json.WriteString("source", TextAddress(origin, passage.SourceId));
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", quote.Exact);
        json.WriteString("prefix", quote.Prefix);
        json.WriteString("suffix", quote.Suffix);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", position.Start);
        json.WriteNumber("end", position.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json, string origin)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue(Context);
        json.WriteStartObject();
        foreach (var name in new[] { "passageSha256", "textSha256", "normaliserVersion" })
        {
            json.WriteString(name, $"{origin}/about#{name}");
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
