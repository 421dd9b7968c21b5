using System.IO.Compression;
using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;

namespace ArmsPolicyTimeline.Web.Tests.Citing;

/// <summary>What the site offers for citing, asked for as a browser without script does.</summary>
public sealed class CiteSiteTests : IDisposable
{
    private const string Event = "dk-permits-f-16-2024-05-30";

    private readonly SampleSite site = new();
    private readonly HttpClient client;

    public CiteSiteTests() => client = site.Browser();

    public void Dispose()
    {
        client.Dispose();
        site.Dispose();
    }

    [Theory]
    [InlineData("/cite?cite=" + Event)]
    [InlineData("/cite?country=DK")]
    [InlineData("/cite?work=" + Sample.SourceId + "&passage=1")]
    [InlineData("/events/" + Event)]
    [InlineData("/sources/" + Sample.SourceId)]
    public async Task A_page_shows_every_style_and_links_to_its_file(string path)
    {
        var page = await OpenAsync(path);
        foreach (var style in ReferenceSheet.Styles)
        {
            var shown = page.QuerySelector($"#cite-{Slug(style)}")!.TextContent;
            var href = page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith($"/cite{ReferenceSheet.Extension(style)}?", StringComparison.Ordinal));
            using var file = await client.GetAsync(new Uri(href, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(ReferenceSheet.MediaType(style), file.Content.Headers.ContentType!.ToString());
            Assert.Equal(shown.ReplaceLineEndings("\n").TrimEnd(), (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").TrimEnd());
        }
    }

    [Fact]
    public async Task A_citation_names_the_work_the_paragraph_and_this_sites_entry()
    {
        var text = await client.GetStringAsync("/cite.chicago.txt?cite=" + Event, TestContext.Current.CancellationToken);
        Assert.Contains("“What may be fired where,” Sample Wire, May 31, 2024, para. 2, https://example.org/a. Via ArmsPolicyTimeline, http://localhost/events/" + Event + ", as of ", text, StringComparison.Ordinal);
        Assert.Contains("Sample Wire. “What may be fired where.” May 31, 2024. https://example.org/a.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_is_quoted_as_the_summary_it_is() =>
        Assert.StartsWith(
            "Summary by ArmsPolicyTimeline, not the words of the source: Denmark lets its aircraft strike over the border.\n",
            await client.GetStringAsync($"/cite.quotation.txt?work={Sample.SourceId}&passage=1", TestContext.Current.CancellationToken),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_view_is_cited_with_its_own_address() =>
        Assert.Contains("Via ArmsPolicyTimeline, “1 event: country DK,” http://localhost/?country=DK, as of", await client.GetStringAsync("/cite.apa.txt?country=DK", TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task Chosen_events_are_cited_in_the_order_asked_for()
    {
        var chosen = await client.GetStringAsync($"/cite.quotation.txt?cite={Sample.Requests.Id}&cite={Event}", TestContext.Current.CancellationToken);
        Assert.True(chosen.IndexOf(Sample.Requests.Id, StringComparison.Ordinal) < chosen.IndexOf(Event, StringComparison.Ordinal));
        Assert.DoesNotContain(Sample.Considers.Id, chosen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_id_cites_the_event_that_has_its_place() =>
        Assert.Contains("http://localhost/events/" + Event, await client.GetStringAsync("/cite.apa.txt?cite=" + SampleChanges.RenamedId, TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public async Task The_table_lets_events_be_chosen_without_script()
    {
        var form = (await OpenAsync("/?view=table")).QuerySelector("form[action='/cite']")!;
        Assert.Equal(Sample.Snapshot.Events.Count, form.QuerySelectorAll("input[type=checkbox][name=cite]").Length);
        Assert.NotNull(form.QuerySelector("button[type=submit]"));
    }

    [Fact]
    public async Task A_pack_holds_all_and_the_same_pack_is_the_same_bytes()
    {
        var bytes = await client.GetByteArrayAsync("/cite.zip?country=DK", TestContext.Current.CancellationToken);
        Assert.Equal(bytes, await client.GetByteArrayAsync("/cite.zip?country=DK", TestContext.Current.CancellationToken));
        await using var pack = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(
            ["README.txt", "quotations.txt", "quotations.md", "quotations.html", "chicago.txt", "apa.txt", "mla.txt", "references.bib", "references.ris", "references.csl.json", "links.csv", "hashes.csv", "stamp.txt", "SHA256SUMS"],
            pack.Entries.Select(e => e.FullName));
        using var links = new StreamReader(await pack.GetEntry("links.csv")!.OpenAsync(TestContext.Current.CancellationToken));
        Assert.Contains("http://localhost/events/" + Event, await links.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cite.bib?cite=nothing", HttpStatusCode.BadRequest)]
    [InlineData("/cite.bib?country=QQ", HttpStatusCode.BadRequest)]
    [InlineData("/cite.zip?work=nothing", HttpStatusCode.NotFound)]
    [InlineData("/cite.ris?work=" + Sample.SourceId + "&passage=99", HttpStatusCode.NotFound)]
    [InlineData("/cite?work=nothing", HttpStatusCode.NotFound)]
    [InlineData("/cite?cite=nothing", HttpStatusCode.OK)]
    public async Task What_is_not_there_is_said(string path, HttpStatusCode status)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(status == HttpStatusCode.OK ? "no event has this id" : "no", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    private static string Slug(ReferenceStyle style) => Chronicle.Events.Slugs.Slug(style);

    private async Task<IDocument> OpenAsync(string path)
    {
        var html = await client.GetStringAsync(path, TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(r => r.Content(html), TestContext.Current.CancellationToken);
    }
}
