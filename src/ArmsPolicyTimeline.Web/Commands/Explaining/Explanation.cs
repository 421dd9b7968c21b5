using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Reading.Traces;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Web.Commands.Explaining;

/// <summary>Says in plain text how an article was read: sentence by sentence what was seen in it, which rules were tried, and what was kept or left out and why.</summary>
internal sealed class Explanation(ReadingResult reading, TextWriter to)
{
    private const int Longest = 160;

    private readonly string text = reading.Text.Text;

    /// <summary>Writes the explanation of an article.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="traces">How, sentence by sentence.</param>
    /// <param name="to">Where it goes.</param>
    public static void Write(ReadingResult reading, IReadOnlyList<SentenceTrace> traces, TextWriter to) => new Explanation(reading, to).Write(traces);

    private void Write(IReadOnlyList<SentenceTrace> traces)
    {
        to.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{reading.Article.FileName}: published {reading.Article.Metadata.Published?.ToString() ?? "unknown"} ({reading.Article.Metadata.PublishedBasis.Slug()}); {traces.Count} sentences, {reading.Candidates.Length} events, {reading.Rejections.Length} left out"));
        int[] starts = [.. traces.Select(t => t.Sentence.Span.Start)];
        var times = reading.Times.ToLookup(t => SentenceAt(t.Span.Start, starts));
        for (var i = 0; i < traces.Count; i++)
        {
            Write(i + 1, traces[i], times[i + 1]);
        }

        WriteEvents(starts);
        WriteRejections(starts);
        WriteCuts();
    }

    private void Write(int number, SentenceTrace trace, IEnumerable<TemporalExpression> times)
    {
        to.WriteLine();
        to.WriteLine($"[{Number(number)}] {Place(trace.Sentence.Span)}{(trace.IsHeading ? " heading" : "")}");
        to.WriteLine("  " + Line(trace.Sentence.Span.Of(text)));
        WriteList("tokens", " ", trace.Tokens.Select(t => string.Equals(t.Text, t.Lemma, StringComparison.OrdinalIgnoreCase) ? t.Text : $"{t.Text}({t.Lemma})"));
        WriteList("names", "; ", trace.Mentions.Select(m => $"{Quoted(m.Span)} {m.Kind}{(m.Meaning is null ? "" : " " + m.Meaning)}"));
        WriteList("times", "; ", times.Select(t => $"{Quoted(t.Span)} {t.Type.Slug().ToUpperInvariant()} {t.Value} [{t.RuleId}]"));
        WriteList("rules", "; ", trace.Rules.Select(r => $"{r.RuleId} {Quoted(r.Span)}{(r.IsUsed ? "" : " (not used)")}"));
        foreach (var act in trace.Acts)
        {
            to.WriteLine("  " + Outcome(act));
        }

        if (trace.Acts.IsEmpty)
        {
            to.WriteLine(trace.IsHeading ? "  a heading: no act is looked for" : trace.Rules.IsEmpty ? "  no rule applies" : "  no rule is used: its words are no act here");
        }
    }

    private string Outcome(ActTrace act)
    {
        var told = $"{act.RuleId} {Quoted(act.Trigger)}{(act.IsNegated ? " negated" : "")}";
        return (act.Read, act.Reason) switch
        {
            ({ } read, null) => $"+ {told}: kept as {Summary(read)}",
            ({ } read, _) when act.JoinedIn is { } joined => $"= {told}: {Summary(read)}; part of the event at {Place(joined.Passages[0])}",
            ({ } read, _) => $"= {told}: {Summary(read)}; one of the limits of what the sentence allows",
            _ => $"- {told}{(act.Action is { } action ? $" ({action.Slug()})" : "")}: left out, {Words(act.Reason)}",
        };
    }

    private void WriteEvents(int[] starts)
    {
        to.WriteLine();
        to.WriteLine($"events ({Number(reading.Candidates.Length)}):");
        foreach (var read in reading.Candidates)
        {
            to.WriteLine($"  [{Number(SentenceAt(read.Passages[0].Start, starts))}] {Summary(read)} [{read.RuleId}]");
            foreach (var following in read.Followings)
            {
                to.WriteLine($"    {following.Kind.Slug()} {following.Leader}{(following.Weapons.IsEmpty ? "" : $" {string.Join(',', following.Weapons)}")}: [{Number(SentenceAt(following.Words.Start, starts))}] {Quoted(following.Words)} [{following.RuleId}]");
            }
        }
    }

    private void WriteRejections(int[] starts)
    {
        to.WriteLine();
        to.WriteLine($"left out ({Number(reading.Rejections.Length)}):");
        foreach (var left in reading.Rejections)
        {
            to.WriteLine($"  [{Number(SentenceAt(left.Trigger.Start, starts))}] {Quoted(left.Trigger)} [{left.RuleId}] {Words(left.Reason)}");
        }
    }

    private void WriteCuts()
    {
        to.WriteLine();
        to.WriteLine($"not part of the article ({Number(reading.Text.Cuts.Length)}):");
        foreach (var cut in reading.Text.Cuts)
        {
            to.WriteLine($"  {cut.Reason.Slug()}: {Shortened(cut.FileSpan.Of(reading.Article.FileText))}");
        }
    }

    private static string Summary(CandidateEvent read) => string.Create(
        CultureInfo.InvariantCulture,
        $"{read.Actor}{(read.Official is null ? "" : $" ({read.Official})")} {read.Action.Slug()} {string.Join(',', read.Weapons)} ({read.Topic.Slug()}) for {read.Recipient}, {read.Date?.ToString() ?? "undated"} ({read.DateBasis.Slug()}), {read.Evidence.Slug()}, {read.Modality.Slug()}, confidence {read.Confidence:0.00} ({string.Join(' ', read.Factors.Select(f => f.Slug()))})");

    private static string Words(RejectionReason? reason) => reason switch
    {
        RejectionReason.Negated => "negated: it did not happen",
        RejectionReason.Hypothetical => "hypothetical: it would or could happen",
        RejectionReason.NoActor => "no-actor: nobody was found whose act it could be",
        RejectionReason.Opinion => "opinion: the speaker speaks for nobody who decides",
        RejectionReason.NoWeapon => "no-weapon: it is not about arms",
        RejectionReason.Question => "question: it is one",
        RejectionReason.Repeated => "repeated: another event says it better",
        _ => reason?.Slug() ?? "",
    };

    // The number of the sentence that a place of the text lies in.
    private static int SentenceAt(int place, int[] starts)
    {
        var found = Array.BinarySearch(starts, place);
        return found >= 0 ? found + 1 : ~found;
    }

    private void WriteList(string name, string between, IEnumerable<string> items)
    {
        var all = string.Join(between, items);
        if (all.Length > 0)
        {
            to.WriteLine($"  {name}: {all}");
        }
    }

    // As everywhere outside, places count in the file.
    private string Place(TextSpan span)
    {
        var place = reading.Text.ToFile(span);
        return FormattableString.Invariant($"{place.Start}–{place.End}");
    }

    private string Quoted(TextSpan span) => $"\"{Line(span.Of(text))}\"";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shortened(string words)
    {
        var line = Line(words);
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    // On one line, and nothing that could move a terminal's cursor.
    private static string Line(string words) =>
        string.Join(' ', string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
