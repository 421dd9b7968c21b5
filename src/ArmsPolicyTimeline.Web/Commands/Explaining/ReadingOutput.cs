using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Web.Commands.Explaining;

/// <summary>Where what was read goes: as JSON, as an explanation, or both; then the explanation goes to standard error.</summary>
/// <param name="documents">Where JSON goes; null: none is written.</param>
/// <param name="write">Writes the JSON of a document.</param>
/// <param name="isExplained">Whether it is explained.</param>
internal sealed class ReadingOutput(JsonDocuments? documents, Action<ReadingResult, Utf8JsonWriter> write, bool isExplained)
{
    /// <summary>Makes ready for these documents. <exception cref="CommandException">Two would be written to one file, or the folder cannot be made.</exception></summary>
    public void Prepare(IReadOnlyList<ArticleFile> files) => documents?.Prepare(files);

    /// <summary>Writes one document.</summary>
    public async Task WriteAsync(ArticleFile file, ReadingResult reading, ArticleReader reader, CancellationToken cancel)
    {
        if (documents is not null)
        {
            await documents.WriteAsync(file, json => write(reading, json), cancel);
        }

        if (isExplained)
        {
            Explanation.Write(reading, reader.Explain(reading), documents is null ? Console.Out : Console.Error);
        }
    }
}
