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

    private static readonly ImmutableArray<(string Name, Func<ReferenceList, string> Text)> Texts =
    [
        (ReadMe, Introduction),
        ("quotations.txt", QuotationFile.Exact),
        ("quotations.md", QuotationFile.Markdown),
        ("quotations.html", QuotationFile.Html),
        ("chicago.txt", r => ReferenceSheet.Of(ReferenceStyle.Chicago, r).Text),
        ("apa.txt", r => ReferenceSheet.Of(ReferenceStyle.Apa, r).Text),
        ("mla.txt", r => ReferenceSheet.Of(ReferenceStyle.Mla, r).Text),
        ("references.bib", BibtexFile.Write),
        ("references.ris", RisFile.Write),
        ("references.csl.json", CslJsonFile.Write),
        ("links.csv", Links),
        ("hashes.csv", Hashes),
        ("stamp.txt", r => Stamp(r.Stamp)),
    ];

    /// <summary>The files in order, each made as it is asked for; the last holds the SHA-256 of the others, as <c>sha256sum -c</c> reads it.</summary>
    public static IEnumerable<PackFile> Files(ReferenceList references)
    {
        ArgumentNullException.ThrowIfNull(references);
        var sums = new StringBuilder();
        foreach (var (name, text) in Texts)
        {
            var file = new PackFile(name, text(references));
            sums.Append(CultureInfo.InvariantCulture, $"{Hash(file.Text)}  {name}\n");
            yield return file;
        }

        yield return new("SHA256SUMS", sums.ToString());
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
