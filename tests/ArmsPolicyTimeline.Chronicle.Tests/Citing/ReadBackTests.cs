using System.Globalization;
using System.Text.Json.Nodes;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Citing.Files;
using ArmsPolicyTimeline.Chronicle.Citing.Styles;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;

namespace ArmsPolicyTimeline.Chronicle.Tests.Citing;

/// <summary>citation-js reads BibTeX, RIS and CSL-JSON back as they were meant. What a format has no place for is named here.</summary>
public sealed class ReadBackTests
{
    private const string Note = "¶ 4, 7. Via ArmsPolicyTimeline, https://timeline.example/events/a_b, as of 2026-11-22.";

    private static readonly IReadOnlyList<CslItem> Works = [.. SpecWorks.All.Values];

    private readonly ITestOutputHelper output;

    public ReadBackTests(ITestOutputHelper output) => this.output = output;

    // Its reader tells a newspaper by the subtype, and knows neither seasons nor "about".
    [Fact]
    public async Task BibTeX_is_read_back_without_loss() =>
        Compare("BibTeX", await ReadAsync(string.Join('\n', Works.Select(w => BibtexFile.Entry(w, Note)))), (work, read) =>
        [
            Same("type", work.Type == CslType.ArticleNewspaper ? "article-journal newspaper" : Type(work), $"{read["type"]}{(read["genre"] is { } genre ? " " + genre : "")}"),
            Same("publisher", work.Publisher, read["publisher"]),
            Same("issued", Days(work.Issued, isIntervalKept: true), Days(read["issued"])),
            Same("accessed", Days(work.Accessed is { } day ? EdtfDate.Day(day) : null, false), Days(read["accessed"])),
            Same("note", Note, read["note"]),
            Same("language", work.Language is null or "zh" ? null : work.Language switch { "uk" => "ukrainian", "hu" => "hungarian", _ => "english" }, read["language"]),
        ]);

    // RIS has one date and no end of it, and no language; its reader passes over the day of access, which the note repeats.
    [Fact]
    public async Task RIS_is_read_back_without_loss() =>
        Compare("RIS", await ReadAsync(string.Concat(Works.Select(w => RisFile.Entry(w, Note)))), (work, read) =>
        [
            Same("type", Type(work), read["type"]),
            Same("publisher", work.Publisher, read["publisher"]),
            Same("issued", Days(work.Issued, isIntervalKept: false), Days(read["issued"])),
            Same("note", Note + (work.Accessed is { } day ? $" Accessed {day:yyyy-MM-dd}." : ""), read["note"]),
        ]);

    [Fact]
    public async Task CSL_JSON_is_read_back_without_loss() =>
        Compare("CSL-JSON", await ReadAsync(CslJsonFile.Write(Works.Select(w => (w, Note)))), (work, read) =>
        [
            Same("type", Type(work), read["type"]),
            Same("publisher", work.IsPublishedByAuthor ? null : work.Publisher, read["publisher"]),
            Same("issued", Days(work.Issued, isIntervalKept: true), Days(read["issued"])),
            Same("accessed", Days(work.Accessed is { } day ? EdtfDate.Day(day) : null, false), Days(read["accessed"])),
            Same("note", Note, read["note"]),
            Same("season", work.Issued is { } issued ? StyleDates.SeasonOf(issued)?.ToString(CultureInfo.InvariantCulture) : null, read["issued"]?["season"]),
            Same("circa", work.Issued is { Qualifier: not DateQualifier.None } ? "true" : null, read["issued"]?["circa"]),
            Same("language", work.Language, read["language"]),
        ]);

    private static async Task<JsonArray> ReadAsync(string file) => (await NodeReader.RunAsync("read.js", file, TestContext.Current.CancellationToken)).AsArray();

    private void Compare(string format, JsonArray read, Func<CslItem, JsonNode, IEnumerable<string?>> compare)
    {
        Assert.Equal(Works.Count, read.Count);
        var findings = Works.Zip(read, (work, back) => new[]
        {
            Same("id", work.Id, back!["id"]),
            Same("title", work.Title, back["title"]),
            Same("author", string.Join("; ", work.Authors.Select(Name)), string.Join("; ", (back["author"]?.AsArray() ?? []).Select(a => Name(a!)))),
            Same("container", work.Container, back["container-title"]),
            Same("url", work.Url, back["URL"]),
        }.Concat(compare(work, back)).OfType<string>().Select(finding => $"{format}, {work.Id}: {finding}")).SelectMany(f => f).ToList();
        output.WriteLine($"{format}: {Works.Count} works read back.");
        Findings.None(findings);
    }

    private static string? Same(string field, string? expected, JsonNode? read) => Same(field, expected, read?.ToString());

    private static string? Same(string field, string? expected, string? read) =>
        string.Equals(expected ?? "", read ?? "", StringComparison.Ordinal) ? null : $"{field} is '{read}', not '{expected}'";

    private static string Type(CslItem work) => CslJsonFile.TypeOf(work.Type);

    private static string Name(CslName name) => string.Join(", ", new[] { name.Literal ?? name.Short, name.Given, name.Suffix }.Where(p => p is not null));

    // Readers put particle and family name, or the name of a body, into one field or two.
    private static string Name(JsonNode name) => string.Join(", ", new[]
    {
        string.Join(' ', new[] { name["non-dropping-particle"], name["family"] ?? name["literal"] }.Where(p => p is not null)), name["given"]?.ToString(), name["suffix"]?.ToString(),
    }.Where(p => !string.IsNullOrEmpty(p)));

    private static string? Days(EdtfDate? date, bool isIntervalKept)
    {
        if (date is null)
        {
            return null;
        }

        var (first, last) = StyleDates.Ends(date);
        return first == last || !isIntervalKept ? Parts(first) : $"{Parts(first)}/{Parts(last)}";
    }

    private static string? Days(JsonNode? date) =>
        date is null ? null : string.Join('/', date["date-parts"]!.AsArray().Select(day => string.Join('-', day!.AsArray().Select(part => int.Parse(part!.ToString(), CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture)))));

    private static string Parts(EdtfDate date) => date.Precision == DatePrecision.Season ? date.ToString()[..4] : date.ToString();
}
