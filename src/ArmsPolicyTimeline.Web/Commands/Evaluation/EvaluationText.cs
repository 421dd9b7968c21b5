using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Evaluation;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Web.Commands.Evaluation;

/// <summary>A report in plain text.</summary>
internal static class EvaluationText
{
    private const int Longest = 110;

    public static void Write(EvaluationReport report, IReadOnlyDictionary<string, string> texts, bool withErrors, TextWriter to)
    {
        var (optional, repeats) = (report.Documents.Sum(d => d.Optional.Length), report.Documents.Sum(d => d.Repeats.Length));
        to.WriteLine(Invariant($"{report.Documents.Length} documents, {report.Found.Gold} events to be found, {report.Found.Read} read and counted ({optional} more are optional events, {repeats} are repeats)"));
        WriteScores(report, to);
        WriteConfusion(report.Confusion, to);
        WriteCalibration(report, to);
        if (withErrors)
        {
            WriteErrors(report, texts, to);
        }
    }

    private static void WriteScores(EvaluationReport report, TextWriter to)
    {
        to.WriteLine();
        var table = new TextTable("", "precision", "recall", "F1", "right", "read", "gold");
        foreach (var (name, score) in new[] { ("found", report.Found), ("coded", report.Coded), ("dated", report.Dated) }.Concat(report.Fields.Select(f => ("  " + f.Field.Slug(), f.Score))))
        {
            table.Add(name, Share(score.Precision), Share(score.Recall), Share(score.F1), Number(score.Right), Number(score.Read), Number(score.Gold));
        }

        table.Write(to);
        to.WriteLine("found: passage and actor; coded: action and weapons too; dated: date too; below, each field of the events found");
    }

    private static void WriteConfusion(ActionConfusion confusion, TextWriter to)
    {
        to.WriteLine();
        var actions = confusion.Actions;
        var table = new TextTable(["annotated \\ read", .. actions.Select(a => a.Slug()), "missed"]);
        foreach (var gold in actions)
        {
            table.Add([gold.Slug(), .. actions.Select(read => Count(confusion[gold, read])), Count(confusion[gold, null])]);
        }

        table.Add(["spurious", .. actions.Select(read => Count(confusion[null, read])), ""]);
        table.Write(to);
    }

    private static void WriteCalibration(EvaluationReport report, TextWriter to)
    {
        to.WriteLine();
        var table = new TextTable("confidence", "count", "stated", "right", "difference");
        foreach (var bin in report.Calibration)
        {
            table.Add(Invariant($"{bin.From:0.0} to {bin.To:0.0}"), Number(bin.Count), Share(bin.Stated), Share(bin.Observed), Signed(bin.Difference));
        }

        table.Write(to);
        to.WriteLine("right: coded, or of an optional event; repeats are left out");
    }

    private static void WriteErrors(EvaluationReport report, IReadOnlyDictionary<string, string> texts, TextWriter to)
    {
        foreach (var document in report.Documents)
        {
            to.WriteLine();
            to.WriteLine(Invariant($"{document.Document}: {document.Required} events, {document.Counted} counted; found {document.Found.Length}, coded {document.Found.Count(p => p.IsCoded)}, dated {document.Found.Count(p => p.IsDated)}"));
            foreach (var error in ReadingError.Of(document))
            {
                to.WriteLine($"  {string.Join(", ", error.Kinds.Select(k => k.Slug()))}: {Sides(error)}");
                to.WriteLine(Invariant($"    {error.Passage.Start}–{error.Passage.End} {Shortened(error.Passage.Of(texts[error.Document]))}"));
            }
        }
    }

    private static string Sides(ReadingError error)
    {
        var gold = error.Gold is { } g ? $"{g.Actor} {string.Join('|', g.Actions.Distinct().Select(a => a.Slug()))} {string.Join(',', g.Weapons)} {g.Date?.ToString() ?? "any date"}" : null;
        var read = error.Read is { } r ? $"{r.Actor} {r.Action.Slug()} {string.Join(',', r.Weapons)} {r.Date?.ToString() ?? "undated"} [{r.RuleId}, {Share(r.Confidence)}]" : null;
        return gold is null || read is null ? gold ?? read ?? "" : $"{gold}, read as {read}";
    }

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    private static string Count(int count) => count == 0 ? "·" : Number(count);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double? share) => share is { } known ? known.ToString("0.000", CultureInfo.InvariantCulture) : "–";

    private static string Signed(double? difference) => difference is { } known ? known.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture) : "–";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
