using System.Globalization;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Citing.Styles;

namespace ArmsPolicyTimeline.Chronicle.Citing.Files;

/// <summary>Quoted passages with their locators. What is this site's summary and no words of the source says so and stands without quotation marks.</summary>
public static class QuotationFile
{
    private const string Summary = "Summary by " + ReferenceStamp.Site + ", not the words of the source: ";

    /// <summary>Plain text: the words between quotation marks, those inside turned single; below them a full note (Chicago).</summary>
    public static string Plain(ReferenceList references) => Write(references, (text, work, note, passage) =>
    {
        var words = passage is null ? null : OneLine.Of(passage.Words);
        if (words is not null)
        {
            text.Append(passage!.IsDigest ? Summary + words : TitleText.Quoted(words, null)).Append('\n');
        }

        text.Append(Note(work, note, passage, references).Plain).Append("\n\n");
    });

    /// <summary>Plain text with the words exactly as in the source's text, each line set off by a tab.</summary>
    public static string Exact(ReferenceList references) => Write(references, (text, work, note, passage) =>
    {
        if (passage is not null)
        {
            text.Append(passage.IsDigest ? Summary.TrimEnd() + "\n" : "").Append('\t').Append(passage.Words.Replace("\n", "\n\t", StringComparison.Ordinal)).Append('\n');
        }

        text.Append(Note(work, note, passage, references).Plain).Append("\n\n");
    });

    /// <summary>Markdown: block quotations with a footnote each.</summary>
    public static string Markdown(ReferenceList references)
    {
        var (body, feet, used) = (new StringBuilder(), new StringBuilder(), new Dictionary<string, int>(StringComparer.Ordinal));
        Each(references, (work, note, passage) =>
        {
            var name = Label(work.Id, passage?.Locator, used);
            var words = passage is null ? StyledText.EscapeMarkdown(note.Entry.Length > 0 ? note.Entry : work.Title ?? work.Id) : StyledText.EscapeMarkdown(OneLine.Of(passage.Words) ?? "");
            body.Append("> ").Append(passage is { IsDigest: true } ? $"*{StyledText.EscapeMarkdown(Summary.TrimEnd())}* " : "").Append(words).Append(CultureInfo.InvariantCulture, $"[^{name}]\n\n");
            feet.Append(CultureInfo.InvariantCulture, $"[^{name}]: {Note(work, note, passage, references).Markdown}\n");
        });
        return body.Append(feet).ToString();
    }

    /// <summary>HTML: a block quotation and a paragraph with the note and its links for each passage.</summary>
    public static string Html(ReferenceList references) => Write(references, (text, work, note, passage) =>
    {
        if (passage is not null)
        {
            text.Append(work.Url is { } url && !passage.IsDigest ? $"<blockquote cite=\"{StyledText.EscapeHtml(url)}\">\n" : "<blockquote>\n")
                .Append("  <p>").Append(passage.IsDigest ? $"<i>{Summary.TrimEnd()}</i> " : "").Append(StyledText.EscapeHtml(OneLine.Of(passage.Words) ?? "")).Append("</p>\n</blockquote>\n");
        }

        text.Append("<p>").Append(Note(work, note, passage, references).Html).Append("</p>\n\n");
    });

    private static StyledText Note(CslItem work, ReferenceNote note, QuotedPassage? passage, ReferenceList references) =>
        ReferenceSheet.Via(ChicagoStyle.Note(work, passage?.Locator), note.Url, references.Stamp);

    private static string Write(ReferenceList references, Action<StringBuilder, CslItem, ReferenceNote, QuotedPassage?> write)
    {
        var text = new StringBuilder();
        Each(references, (work, note, passage) => write(text, work, note, passage));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Each(ReferenceList references, Action<CslItem, ReferenceNote, QuotedPassage?> write)
    {
        ArgumentNullException.ThrowIfNull(references);
        foreach (var note in references.Notes)
        {
            foreach (var passage in note.Passages.IsEmpty ? [null] : note.Passages.Cast<QuotedPassage?>())
            {
                write(references.WorkOf(note), note, passage);
            }
        }
    }

    private static string Label(string id, int? locator, Dictionary<string, int> used)
    {
        var name = locator is { } number ? string.Create(CultureInfo.InvariantCulture, $"{id}-p{number}") : id;
        used[name] = used.GetValueOrDefault(name) + 1;
        return used[name] == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{used[name]}");
    }
}
