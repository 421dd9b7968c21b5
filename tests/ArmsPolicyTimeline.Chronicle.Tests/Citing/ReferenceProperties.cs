using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Citing.Files;
using ArmsPolicyTimeline.Chronicle.Citing.Packs;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Citing;

/// <summary>Nothing that stands in an article's metadata or text breaks out of the format it is written in.</summary>
public sealed partial class ReferenceProperties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20240530UL, 1UL);

    private static readonly string[] Nasty =
    [
        "\r\nER  - \r\nTY  - BOOK", "\n@article{x,", "}", "{", "\\", "\\input{x}", "%", "$x$", "\"quoted\"", "'", "</script>", "<b>", "&amp;", "](http://x.example)", "*", "_", "`", "[^1]: x", "\u2028", "\0", "=1+1", "„so“", "?", "!", "…", ".",
        ",", ";", " and ", "Jr.", "de", "习", "O'", "’", "“", "”", "‘", "title", "Ann Lee",
    ];

    [Fact]
    public void RIS_holds_one_record_whatever_it_is_made_of() => ForAll(list =>
    {
        var lines = RisFile.Write(list).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return lines.All(l => RisLine().IsMatch(l)) && lines[0].StartsWith("TY  - ", StringComparison.Ordinal) && lines.Count(l => l is "ER  - ") == 1 && lines.Count(l => l.StartsWith("TY  - ", StringComparison.Ordinal)) == 1;
    });

    [Fact]
    public void BibTeX_holds_one_entry_whatever_it_is_made_of() => ForAll(list =>
    {
        var depths = Depths(BibtexFile.Write(list).TrimEnd('\n'));
        var first = Array.IndexOf(depths, 1);
        return depths[^1] == 0 && depths.Skip(first).SkipLast(1).All(d => d > 0);
    });

    [Fact]
    public void CSL_JSON_is_JSON_whatever_it_is_made_of() => ForAll(list => JsonNode.Parse(CslJsonFile.Write(list))!.AsArray() is [{ } only] && (string?)only["title"] == list.Works[0].Title);

    [Fact]
    public void HTML_has_no_elements_but_its_own() => ForAll(list => ForeignMarkup().Count(QuotationFile.Html(list)) == 0);

    [Fact]
    public void Markdown_has_as_many_footnotes_as_passages() => ForAll(list =>
        QuotationFile.Markdown(list).Split('\n').Count(l => l.StartsWith("[^work-p3", StringComparison.Ordinal)) == 2 && !QuotationFile.Markdown(list).Split('\n').Any(l => l.StartsWith("[^1]", StringComparison.Ordinal)));

    [Fact]
    public void Every_reference_is_one_line_in_every_style() => ForAll(list => new[] { ReferenceStyle.Chicago, ReferenceStyle.Apa, ReferenceStyle.Mla }
        .SelectMany(style => ReferenceSheet.Of(style, list).Sections).SelectMany(s => s.Lines).All(l => l.Plain.Length > 0 && !l.Plain.AsSpan().ContainsAny('\r', '\n', '\0')));

    [Fact]
    public void Equal_references_give_equal_packs_whose_sums_are_right() => ForAll(list =>
    {
        var files = CitationPack.Files(list).ToImmutableArray();
        var sums = files[^1].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split("  ")).ToDictionary(p => p[1], p => p[0], StringComparer.Ordinal);
        return files.SequenceEqual(CitationPack.Files(list)) && files[..^1].All(f =>
            string.Equals(sums[f.Name], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(f.Text))), StringComparison.Ordinal));
    });

    private static void ForAll(Func<ReferenceList, bool> holds) => Check.One(Fixed, Prop.ForAll(Lists().ToArbitrary(), holds));

    private static Gen<ReferenceList> Lists()
    {
        var text = Gen.Elements(Nasty).ArrayOf().Select(parts => string.Concat(parts.Take(6)));
        var dates = Gen.Elements("2024", "2024-05", "2024-05-30", "2024-22", "2024-24", "2024-05-20/2024-05-26~", "2023-12-30/2024-01-02", "2023/2024?", "2024/2024-05", "2023-24/2024-21", "9999-12-31", "0001");
        return from title in text
               from publisher in text
               from author in text
               from words in text
               from date in dates
               from isDigest in Gen.Elements(true, false)
               let metadata = new ArticleMetadata(Known(title), Known(publisher), Known(author), EdtfDate.Parse(date).Value, PublicationBasis.Inferred, "https://x.example/?q=%7D&a=\"<b>", "en")
               let passage = new QuotedPassage(words, 3, isDigest, "https://site.example/sources/work#p3")
               select new ReferenceList(
                   [CslItem.Of("work", metadata)],
                   [new("work", [passage, passage], words, "https://site.example/events/e")],
                   new("title", "https://site.example/events/e", new(2026, 11, 22), "version"));
    }

    private static string? Known(string text) => text.Length == 0 ? null : text;

    // How deep in braces each letter stands; an escaped brace would count in TeX as well, so there are none.
    private static int[] Depths(string text)
    {
        var depth = 0;
        return [.. text.Select(c => depth += c switch { '{' => 1, '}' => -1, _ => 0 })];
    }

    [GeneratedRegex(@"^(?:TY|ID|AU|T1|JF|PB|Y1|UR|AV|Y2|N1|ER)  - [^\r\n]*$", RegexOptions.NonBacktracking)]
    private static partial Regex RisLine();

    [GeneratedRegex(@"<(?!/?(?:blockquote|p|i|a)[ >])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ForeignMarkup();
}
