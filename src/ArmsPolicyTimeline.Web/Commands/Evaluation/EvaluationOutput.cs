using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Evaluation;

namespace ArmsPolicyTimeline.Web.Commands.Evaluation;

/// <summary>What <c>evaluate</c> is asked to print.</summary>
/// <param name="WithErrors">Every error.</param>
/// <param name="WithFit">The weights that would fit; in plain text only.</param>
/// <param name="AsJson">JSON, and no plain text.</param>
internal sealed record EvaluationOutput(bool WithErrors, bool WithFit, bool AsJson)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Prints a report on standard output.</summary>
    /// <param name="report">The report.</param>
    /// <param name="texts">The texts of the files by the names of the documents.</param>
    public void Write(EvaluationReport report, IReadOnlyDictionary<string, string> texts)
    {
        if (AsJson)
        {
            using var bytes = new MemoryStream();
            using (var json = new Utf8JsonWriter(bytes, Options))
            {
                EvaluationJson.Write(report, WithErrors, json);
            }

            Console.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
            return;
        }

        EvaluationText.Write(report, texts, WithErrors, Console.Out);
        if (WithFit)
        {
            FitText.Write(new ConfidenceFit(report.Readings), Console.Out);
        }
    }
}
