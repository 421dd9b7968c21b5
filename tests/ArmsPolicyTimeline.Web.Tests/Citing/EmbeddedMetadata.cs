using AngleSharp.Dom;

namespace ArmsPolicyTimeline.Web.Tests.Citing;

/// <summary>
/// Reads the head of a page by the rules of Zotero's translator "Embedded Metadata": meta tags whose name ends with a Highwire key, the
/// item type by <c>z:itemType</c>, authors split at semicolons, a name turned at its comma or else at its last blank, Dublin Core where Highwire says nothing.
/// </summary>
internal sealed record EmbeddedMetadata(string ItemType, string? Title, string? Date, string? Publication, string? Publisher, string? Language, string? Url, IReadOnlyList<(string? First, string Last)> Creators)
{
    public static EmbeddedMetadata Read(IDocument page)
    {
        var authors = Contents(page, "citation_author").DefaultIfEmpty().OfType<string>().ToList();
        return new(
            Contents(page, "z:itemType").FirstOrDefault() ?? (Contents(page, "citation_journal_title").Any() ? "journalArticle" : "webpage"),
            First(page, "citation_title", "DC.title"),
            First(page, "citation_date", "DC.date"),
            First(page, "citation_journal_title"),
            First(page, "citation_publisher", "DC.publisher"),
            First(page, "citation_language", "DC.language"),
            First(page, "citation_public_url", "DC.identifier"),
            [.. (authors.Count > 0 ? authors : [.. Contents(page, "DC.creator")]).SelectMany(Names).Select(Clean)]);
    }

    private static string? First(IDocument page, params string[] names) => names.Select(n => Contents(page, n).FirstOrDefault()).FirstOrDefault(c => c is not null);

    private static IEnumerable<string> Contents(IDocument page, string name) => page.Head!.QuerySelectorAll("meta[name]")
        .Where(m => m.GetAttribute("name")!.EndsWith(name, StringComparison.Ordinal)).Select(m => m.GetAttribute("content")!).Where(c => c.Trim().Length > 0);

    private static IEnumerable<string> Names(string line)
    {
        var byComma = line.Split(',', StringSplitOptions.TrimEntries);
        return line.Contains(';', StringComparison.Ordinal) ? line.Split(';', StringSplitOptions.TrimEntries)
            : byComma.Length > 1 && byComma[0].Contains(' ', StringComparison.Ordinal) && byComma[1].Contains(' ', StringComparison.Ordinal) ? byComma
            : [line];
    }

    private static (string? First, string Last) Clean(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            return (name[(comma + 1)..].Trim(), name[..comma].Trim());
        }

        var blank = name.LastIndexOf(' ');
        return blank < 0 ? (null, name) : (name[..blank], name[(blank + 1)..]);
    }
}
