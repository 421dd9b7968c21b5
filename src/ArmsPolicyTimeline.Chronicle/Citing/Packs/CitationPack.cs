using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Citing.Files;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources.Csv;

namespace ArmsPolicyTimeline.Chronicle.Citing.Packs;

/// <summary>All that is needed to quote a selection of events and to prove it later. Equal references give equal files.</summary>
public static class CitationPack
{
    private const string ReadMe = "README.txt";

    private static readonly ImmutableArray<string> LinkColumns = ["work", "entry", "paragraph", "kind", "page", "passage", "original", "archived"];

    private static readonly ImmutableArray<string> HashColumns = ["work", "paragraph", "passage_sha256", "text_sha256"];

    /// <summary>The files in order; the last holds the SHA-256 of the others, as <c>sha256sum -c</c> reads it.</summary>
    public static ImmutableArray<PackFile> Files(ReferenceList references)
    {
        ArgumentNullException.ThrowIfNull(references);
        ImmutableArray<PackFile> files =
        [
            new(ReadMe, Introduction(references)),
            new("quotations.txt", QuotationFile.Exact(references)),
            new("quotations.md", QuotationFile.Markdown(references)),
            new("quotations.html", QuotationFile.Html(references)),
            new("chicago.txt", ReferenceSheet.Of(ReferenceStyle.Chicago, references).Text),
            new("apa.txt", ReferenceSheet.Of(ReferenceStyle.Apa, references).Text),
            new("mla.txt", ReferenceSheet.Of(ReferenceStyle.Mla, references).Text),
            new("references.bib", BibtexFile.Write(references)),
            new("references.ris", RisFile.Write(references)),
            new("references.csl.json", CslJsonFile.Write(references)),
            new("links.csv", Links(references)),
            new("hashes.csv", Hashes(references)),
            new("stamp.txt", Stamp(references.Stamp)),
        ];
        return files.Add(new("SHA256SUMS", string.Concat(files.Select(f => $"{Hash(f.Text)}  {f.Name}\n"))));
    }

    private static string Introduction(ReferenceList references)
    {
        var stamp = references.Stamp;
        return string.Create(CultureInfo.InvariantCulture, $"""
            Citation pack of {ReferenceStamp.Site}

            {stamp.Title}
            {stamp.Url}
            As of {EdtfDate.Iso(stamp.AsOf)}, data version {stamp.Version}
            {references.Works.Length} sources, {references.Notes.Length} reports, {references.Notes.Sum(n => n.Passages.Length)} passages

            quotations.txt       the passages, exactly as in the texts of this site, each with a note (Chicago)
            quotations.md        the same as Markdown with footnotes
            quotations.html      the same as HTML
            chicago.txt          notes and bibliography, The Chicago Manual of Style, 17th edition
            apa.txt              references, APA, 7th edition
            mla.txt              works cited, MLA, 9th edition
            references.bib       for BibTeX, BibLaTeX and most reference managers
            references.ris       for EndNote, Zotero, Mendeley and others
            references.csl.json  for pandoc, Zotero and other programs that use CSL styles
            links.csv            where each passage stands: here, in the original, in an archive
            hashes.csv           SHA-256 of each passage and of the text it stands in (UTF-8)
            stamp.txt            page, day and data version
            SHA256SUMS           checksums of these files: sha256sum -c SHA256SUMS

            A passage marked as a summary is in the words of this site: quote the original instead, at the paragraph named.
            Titles keep the capitals they were printed with; dates in brackets were inferred from the text.

            """).ReplaceLineEndings("\n");
    }

    private static string Links(ReferenceList references) => CsvWriter.Write(LinkColumns, Rows(references, (work, note, passage) =>
    [
        work.Id,
        note.Entry,
        Paragraph(passage),
        passage is null ? "" : passage.IsDigest ? "summary" : "quotation",
        note.Url,
        passage?.Url ?? "",
        work.Url ?? "",
        work.ArchiveUrl ?? "",
    ]));

    private static string Hashes(ReferenceList references) =>
        CsvWriter.Write(HashColumns, Rows(references, (work, note, passage) => [work.Id, Paragraph(passage), passage is null ? "" : Hash(passage.Words), note.TextId]));

    private static IEnumerable<ImmutableArray<string>> Rows(ReferenceList references, Func<CslItem, ReferenceNote, QuotedPassage?, ImmutableArray<string>> row) =>
        from note in references.Notes
        from passage in note.Passages.IsEmpty ? [null] : note.Passages.Cast<QuotedPassage?>()
        select row(references.WorkOf(note), note, passage);

    private static string Paragraph(QuotedPassage? passage) => passage?.Locator.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Stamp(ReferenceStamp stamp) => $"page: {stamp.Url}\nas-of: {EdtfDate.Iso(stamp.AsOf)}\nversion: {stamp.Version}\n";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
