using System.Globalization;
using System.Text.Json.Nodes;
using ArmsPolicyTimeline.Chronicle.Citing.Files;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;
using ArmsPolicyTimeline.Chronicle.Tests.Specs;

namespace ArmsPolicyTimeline.Chronicle.Tests.Citing;

/// <summary>The hand-made APA references are what citeproc, the reference processor of CSL, writes with its APA style.</summary>
public sealed class CiteprocTests
{
    private static readonly IReadOnlyList<SpecRow> Entries = SpecTable.Read(SpecWorks.Page, "APA entries");

    private static readonly IReadOnlyList<SpecRow> Lists = SpecTable.Read(SpecWorks.Page, "APA lists");

    private static readonly IReadOnlyList<SpecRow> Cites = SpecTable.Read(SpecWorks.Page, "APA in the text");

    private static readonly HashSet<string> Beyond = [.. SpecTable.Read(SpecWorks.Page, "Beyond citeproc").Select(row => row["Work"])];

    private readonly ITestOutputHelper output;

    public CiteprocTests(ITestOutputHelper output) => this.output = output;

    [Fact]
    public async Task Citeproc_writes_the_same()
    {
        var written = await NodeReader.RunAsync("apa.js", Asked().ToJsonString(), TestContext.Current.CancellationToken);
        List<(string Of, string Expected, string Written)> all =
        [
            .. Entries.Where(Known).Select(row => (row.ToString(), row["Expected"], (string)written["entries"]![row["Work"]]!)),
            .. Lists.Zip(written["lists"]!.AsArray(), (row, list) => (row.ToString(), row["Expected"], string.Join(" ⏎ ", list!.AsArray().Select(e => (string)e!)))),
            .. Cites.Where(Known).Zip(written["cites"]!.AsArray(), (row, cite) => (row.ToString(), row["Expected"], (string)cite!)),
        ];
        var differing = all.Where(r => !string.Equals(r.Expected, r.Written, StringComparison.Ordinal)).ToList();
        output.WriteLine($"{all.Count - differing.Count} of {all.Count} as citeproc writes them; {Beyond.Count} works are beyond it.");
        Findings.None(differing.Select(d => $"{d.Of}\n  here     {d.Expected}\n  citeproc {d.Written}"));
    }

    private static bool Known(SpecRow row) => !Beyond.Contains(row["Work"]);

    private static JsonObject Asked() => new()
    {
        ["works"] = JsonNode.Parse(CslJsonFile.Write(SpecWorks.All.Values.Select(w => (w, "")))),
        ["lists"] = new JsonArray([.. Lists.Select(row => (JsonNode)new JsonArray([.. row["Works"].Split(' ').Select(w => (JsonNode)w)]))]),
        ["cites"] = new JsonArray([.. Cites.Where(Known).Select(row => (JsonNode)new JsonObject
        {
            ["id"] = row["Work"],
            ["locator"] = row["Paragraph"].Length == 0 ? null : int.Parse(row["Paragraph"], CultureInfo.InvariantCulture),
        })]),
    };
}
