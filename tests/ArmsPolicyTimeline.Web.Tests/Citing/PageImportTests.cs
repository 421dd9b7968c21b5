using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Dom;
using ArmsPolicyTimeline.Chronicle.Citing;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Web.Citing;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;
using TestContext = Xunit.TestContext;

namespace ArmsPolicyTimeline.Web.Tests.Citing;

/// <summary>A reference manager that takes a page in gets the work that the page cites.</summary>
public sealed class PageImportTests : BunitContext
{
    private const string Hostile = "</script><script>alert(1)</script> \"&amp;' <!-- \u2028";

    [Theory]
    [InlineData("/events/dk-permits-f-16-2024-05-30", "cite=dk-permits-f-16-2024-05-30")]
    [InlineData("/sources/sample-2024-05-31", "work=sample-2024-05-31")]
    public async Task A_page_is_imported_as_the_item_that_it_offers_as_a_file(string path, string parameters)
    {
        using var site = new SampleSite();
        using var client = site.Browser();
        var page = await OpenAsync(await client.GetStringAsync(path, TestContext.Current.CancellationToken));
        var file = JsonNode.Parse(await client.GetStringAsync("/cite.csl.json?" + parameters, TestContext.Current.CancellationToken))![0]!;
        var imported = EmbeddedMetadata.Read(page);
        Assert.Equal(
            ("newspaperArticle", (string?)file["title"], "2024-05-31", (string?)file["container-title"], (string?)file["URL"]),
            (imported.ItemType, imported.Title, imported.Date, imported.Publication, imported.Url));
        Assert.Equal(
            [("application/x-research-info-systems", "/cite.ris?" + parameters), ("application/x-bibtex", "/cite.bib?" + parameters), ("application/vnd.citationstyles.csl+json", "/cite.csl.json?" + parameters)],
            page.Head!.QuerySelectorAll("link[rel=alternate]").Where(l => l.GetAttribute("href")!.StartsWith("/cite", StringComparison.Ordinal)).Select(l => (l.GetAttribute("type")!, l.GetAttribute("href")!)));
        Assert.Equal("https://schema.org", (string?)JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@context"]);
    }

    [Theory]
    [InlineData("Ann Lee", "Ann", "Lee")]
    [InlineData("Jan van der Berg", "Jan", "van der Berg")]
    [InlineData("Martin Hall Jr.", "Martin, Jr.", "Hall")]
    public async Task The_name_of_a_person_is_imported_by_its_parts(string author, string first, string last) =>
        Assert.Equal([(first, last)], (await ImportAsync(new("A title", "Northern Post", author))).Creators);

    [Fact]
    public async Task Several_authors_bodies_and_signs_are_imported_as_they_are()
    {
        var imported = await ImportAsync(new(Hostile, "R&D \"Weekly\"", "Ann Lee and Bob Ray", EdtfDate.Parse("2024-05").Value, PublicationBasis.Markup, "https://post.example/a?b=c&d=e", "en"));
        Assert.Equal([("Ann", "Lee"), ("Bob", "Ray")], imported.Creators);
        Assert.Equal(
            ("newspaperArticle", Hostile.Replace("\u2028", "", StringComparison.Ordinal).TrimEnd(), "2024-05", "R&D \"Weekly\"", "en", "https://post.example/a?b=c&d=e"),
            (imported.ItemType, imported.Title, imported.Date, imported.Publication, imported.Language, imported.Url));
    }

    [Fact]
    public async Task A_title_cannot_break_out_of_the_data()
    {
        var data = PageMetadata.OfSource(CslItem.Of("work", new(Hostile, "Northern Post")), "https://site.example/sources/work");
        var page = await OpenAsync("<!doctype html><head>" + Render<DataBlock>(p => p.Add(b => b.Data, data)).Markup + "</head><body></body>");
        Assert.Equal(Hostile.Replace("\u2028", "", StringComparison.Ordinal).TrimEnd(), (string?)JsonNode.Parse(Assert.Single(page.Scripts).TextContent)!["headline"]);
    }

    [Fact]
    public void An_event_is_a_claim_that_appears_in_its_works()
    {
        var references = CitedEvents.Of(Sample.Snapshot, Sample.Vocabulary, [Sample.Permits], "https://site.example/", new("t", "https://site.example/events/x", new(2026, 11, 22), "v"));
        var data = PageMetadata.OfEvent(Sample.Permits, "Denmark permits F-16", references, "https://site.example/events/x");
        Assert.Equal(("Claim", "2024-05-30", "NewsArticle", "Sample Wire"), (
            (string?)data["mainEntity"]!["@type"], (string?)data["mainEntity"]!["temporalCoverage"], (string?)data["citation"]![0]!["@type"], (string?)data["citation"]![0]!["publisher"]!["name"]));
    }

    private static async Task<EmbeddedMetadata> ImportAsync(ArticleMetadata metadata)
    {
        using var context = BrowsingContext.New();
        var page = await context.OpenNewAsync(cancellation: TestContext.Current.CancellationToken);
        foreach (var (name, content) in PageMetadata.Tags(CslItem.Of("work", metadata), "https://site.example/sources/work"))
        {
            var tag = page.CreateElement("meta");
            tag.SetAttribute("name", name);
            tag.SetAttribute("content", content);
            page.Head!.AppendChild(tag);
        }

        return EmbeddedMetadata.Read(await OpenAsync(page.DocumentElement.OuterHtml));
    }

    private static async Task<IDocument> OpenAsync(string html) => await BrowsingContext.New().OpenAsync(r => r.Content(html), TestContext.Current.CancellationToken);
}
