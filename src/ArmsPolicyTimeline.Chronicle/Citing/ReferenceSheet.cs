using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Citing.Files;
using ArmsPolicyTimeline.Chronicle.Citing.Styles;
using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>A list of references written in one style, to be read, copied and saved.</summary>
/// <param name="Style">The style.</param>
/// <param name="Sections">Its parts.</param>
public sealed record ReferenceSheet(ReferenceStyle Style, ImmutableArray<ReferenceSection> Sections)
{
    /// <summary>The styles in the order in which pages list them.</summary>
    public static ImmutableArray<ReferenceStyle> Styles { get; } = [.. Enum.GetValues<ReferenceStyle>()];

    /// <summary>What stands between titles, references and notes: an empty line.</summary>
    public const string LineEnd = "\n\n";

    /// <summary>The sheet as plain text; what is copied and saved.</summary>
    public string Text => IsFile
        ? Sections[0].Lines[0].Plain
        : string.Join(LineEnd, Sections.SelectMany(s => s.Lines.Select(l => l.Plain).Prepend(s.Title))) + "\n";

    /// <summary>Whether it is a file for programs or markup, shown as it stands.</summary>
    public bool IsFile => Style is not (ReferenceStyle.Chicago or ReferenceStyle.Apa or ReferenceStyle.Mla);

    /// <summary>The list in a style.</summary>
    public static ReferenceSheet Of(ReferenceStyle style, ReferenceList references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return new(style, style switch
        {
            ReferenceStyle.Chicago => [new("Notes", [.. Passages(references).Select(n => Via(ChicagoStyle.Note(references.WorkOf(n.Note), n.Locator), n.Note.Url, references.Stamp))]), Listed("Bibliography", ChicagoStyle.List(references.Works), references)],
            ReferenceStyle.Apa => [new("In the text", InText(references)), Listed("References", ApaStyle.List(references.Works), references)],
            ReferenceStyle.Mla => [new("In the text", [.. Passages(references).Select(n => MlaStyle.InText(references.WorkOf(n.Note), n.Locator)).DistinctBy(t => t.Plain, StringComparer.Ordinal)]), Listed("Works Cited", MlaStyle.List(references.Works), references)],
            ReferenceStyle.Bibtex => File(BibtexFile.Write(references)),
            ReferenceStyle.Ris => File(RisFile.Write(references)),
            ReferenceStyle.CslJson => File(CslJsonFile.Write(references)),
            ReferenceStyle.Quotation => File(QuotationFile.Plain(references)),
            ReferenceStyle.Footnotes => File(QuotationFile.Markdown(references)),
            _ => File(QuotationFile.Html(references)),
        });
    }

    /// <summary>Name of the style as pages write it.</summary>
    public static string Name(ReferenceStyle style) => style switch
    {
        ReferenceStyle.Chicago => "Chicago 17 (notes and bibliography)",
        ReferenceStyle.Apa => "APA 7",
        ReferenceStyle.Mla => "MLA 9",
        ReferenceStyle.Bibtex => "BibTeX",
        ReferenceStyle.Ris => "RIS",
        ReferenceStyle.CslJson => "CSL-JSON",
        ReferenceStyle.Quotation => "Quotation",
        ReferenceStyle.Footnotes => "Markdown footnotes",
        _ => "HTML",
    };

    /// <summary>End of the name of the saved file: ".bib".</summary>
    public static string Extension(ReferenceStyle style) => style switch
    {
        ReferenceStyle.Bibtex => ".bib",
        ReferenceStyle.Ris => ".ris",
        ReferenceStyle.CslJson => ".csl.json",
        ReferenceStyle.Footnotes => ".md",
        ReferenceStyle.Html => ".html",
        _ => $".{style.Slug()}.txt",
    };

    /// <summary>Media type of the saved file.</summary>
    public static string MediaType(ReferenceStyle style) => style switch
    {
        ReferenceStyle.Bibtex => BibtexFile.MediaType + "; charset=utf-8",
        ReferenceStyle.Ris => RisFile.MediaType + "; charset=utf-8",
        ReferenceStyle.CslJson => CslJsonFile.MediaType,
        ReferenceStyle.Footnotes => "text/markdown; charset=utf-8",
        ReferenceStyle.Html => "text/html; charset=utf-8",
        _ => "text/plain; charset=utf-8",
    };

    /// <summary>"Via ArmsPolicyTimeline, “Title,” https://…, as of November 22, 2026."</summary>
    public static string Via(ReferenceStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(stamp);
        return $"Via {ReferenceStamp.Site}, {TitleText.Quoted(stamp.Title, ',')} {stamp.Url}, as of {StyleDates.Long(stamp.AsOf)}.";
    }

    internal static StyledText Via(StyledText note, string url, ReferenceStamp stamp) =>
        new([.. note.Runs, new($" Via {ReferenceStamp.Site}, {url}, as of {StyleDates.Long(stamp.AsOf)}.", false)]);

    private static ReferenceSection Listed(string title, ImmutableArray<StyledText> entries, ReferenceList references) =>
        new(title, [.. entries, .. Archived(references), new([new(Via(references.Stamp), false)])]);

    // No style has a place for a copy beside the original: copies stand below the list.
    private static IEnumerable<StyledText> Archived(ReferenceList references) => references.Works.Where(w => w.ArchiveUrl is not null)
        .Select(w => new StyledText([new($"Archived: {w.Url ?? w.Title ?? w.Id} at {w.ArchiveUrl}", false)]));

    private static ImmutableArray<StyledText> InText(ReferenceList references)
    {
        var letters = ApaStyle.Ordered(references.Works).ToDictionary(w => w.Work.Id, w => w.Letter, StringComparer.Ordinal);
        return [.. Passages(references).Select(n => ApaStyle.InText(references.WorkOf(n.Note), letters[n.Note.WorkId], n.Locator)).DistinctBy(t => t.Plain, StringComparer.Ordinal)];
    }

    private static IEnumerable<(ReferenceNote Note, int? Locator)> Passages(ReferenceList references) => references.Notes.SelectMany(note => note.Passages.IsEmpty
        ? [(note, (int?)null)]
        : note.Passages.Select(p => p.Locator).Distinct().Select(locator => (note, (int?)locator)));

    private static ImmutableArray<ReferenceSection> File(string text) => [new("", [new([new(text, false)])])];
}
