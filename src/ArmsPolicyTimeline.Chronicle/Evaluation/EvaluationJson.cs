using System.Text.Json;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Evaluation;

/// <summary>Writes a report as JSON: what <c>evaluate --json</c> prints.</summary>
public static class EvaluationJson
{
    /// <summary>Writes one object; offsets of passages count UTF-16 code units of the file, end exclusive.</summary>
    /// <param name="report">The report.</param>
    /// <param name="withErrors">Whether each error is written too.</param>
    /// <param name="json">Where it goes.</param>
    public static void Write(EvaluationReport report, bool withErrors, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteNumber("documents", report.Documents.Length);
        Write("found", report.Found, json);
        Write("coded", report.Coded, json);
        Write("dated", report.Dated, json);
        json.WriteStartObject("fields");
        foreach (var (field, score) in report.Fields)
        {
            Write(field.Slug(), score, json);
        }

        json.WriteEndObject();
        WriteConfusion(report.Confusion, json);
        WriteCalibration(report, json);
        if (withErrors)
        {
            json.WriteStartArray("errors");
            foreach (var error in report.Errors)
            {
                Write(error, json);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(string name, Score score, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", score.Right);
        json.WriteNumber("read", score.Read);
        json.WriteNumber("gold", score.Gold);
        json.WriteNumber("precision", Math.Round(score.Precision, 4));
        json.WriteNumber("recall", Math.Round(score.Recall, 4));
        json.WriteNumber("f1", Math.Round(score.F1, 4));
        json.WriteEndObject();
    }

    private static void WriteConfusion(ActionConfusion confusion, Utf8JsonWriter json)
    {
        json.WriteStartArray("confusion");
        foreach (var gold in confusion.Actions.Select(a => (PolicyAction?)a).Append(null))
        {
            foreach (var read in confusion.Actions.Select(a => (PolicyAction?)a).Append(null).Where(r => confusion[gold, r] > 0))
            {
                json.WriteStartObject();
                json.WriteString("gold", gold?.Slug());
                json.WriteString("read", read?.Slug());
                json.WriteNumber("count", confusion[gold, read]);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteCalibration(EvaluationReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("calibration");
        foreach (var bin in report.Calibration)
        {
            json.WriteStartObject();
            json.WriteNumber("from", bin.From);
            json.WriteNumber("to", bin.To);
            json.WriteNumber("count", bin.Count);
            Write("stated", bin.Stated, json);
            Write("observed", bin.Observed, json);
            Write("difference", bin.Difference, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(string name, double? value, Utf8JsonWriter json)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, Math.Round(known, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(ReadingError error, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("document", error.Document);
        json.WriteStartArray("wrong");
        foreach (var kind in error.Kinds)
        {
            json.WriteStringValue(kind.Slug());
        }

        json.WriteEndArray();
        json.WriteNumber("start", error.Passage.Start);
        json.WriteNumber("end", error.Passage.End);
        Write("gold", error.Gold is { } g ? (g.Actor.ToString(), g.Action, g.Weapons, g.Date?.ToString(), null) : null, json);
        Write("read", error.Read is { } r ? (r.Actor.ToString(), r.Action, r.Weapons, r.Date?.ToString(), r.RuleId) : null, json);
        json.WriteEndObject();
    }

    private static void Write(string name, (string Actor, PolicyAction Action, IEnumerable<string> Weapons, string? Date, string? Rule)? side, Utf8JsonWriter json)
    {
        if (side is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("actor", known.Actor);
        json.WriteString("kind", known.Action.Slug());
        json.WriteStartArray("weapons");
        foreach (var weapon in known.Weapons)
        {
            json.WriteStringValue(weapon);
        }

        json.WriteEndArray();
        json.WriteString("date", known.Date);
        if (known.Rule is not null)
        {
            json.WriteString("rule", known.Rule);
        }

        json.WriteEndObject();
    }
}
