using System.Net;
using ArmsPolicyTimeline.Web.Tests.Samples;

namespace ArmsPolicyTimeline.Web.Tests.Hosting;

public sealed class PageTests(SampleSite site) : IClassFixture<SampleSite>
{
    public static TheoryData<string, HttpStatusCode> Pages { get; } = new()
    {
        { "/", HttpStatusCode.OK },
        { "/?country=DK&view=table", HttpStatusCode.OK },
        { "/?country=nonsense", HttpStatusCode.OK },
        { "/compare", HttpStatusCode.OK },
        { "/compare?lanes=DK:f-16,NO&day0=approval", HttpStatusCode.OK },
        { "/compare?lanes=nonsense&recipient=DK&topic=supply", HttpStatusCode.OK },
        { "/compare.csv?lanes=DK,NO", HttpStatusCode.OK },
        { "/compare.csv?asof=never", HttpStatusCode.BadRequest },
        { "/matrix", HttpStatusCode.OK },
        { "/matrix?asof=2024-06-15&since=2024-05-01&changed=only&known=public", HttpStatusCode.OK },
        { "/matrix?asof=never", HttpStatusCode.OK },
        { "/matrix.csv", HttpStatusCode.OK },
        { "/matrix.csv?asof=never", HttpStatusCode.BadRequest },
        { "/picture.svg?country=DK&view=table&theme=dark", HttpStatusCode.OK },
        { "/picture.svg?asof=never", HttpStatusCode.BadRequest },
        { "/sources", HttpStatusCode.OK },
        { "/sources/" + Sample.SourceId, HttpStatusCode.OK },
        { "/cite", HttpStatusCode.OK },
        { "/cite?cite=nothing", HttpStatusCode.OK },
        { "/cite?work=" + Sample.SourceId + "&passage=1", HttpStatusCode.OK },
        { "/cite.bib", HttpStatusCode.OK },
        { "/cite.zip?country=DK", HttpStatusCode.OK },
        { "/cite.ris?country=nonsense", HttpStatusCode.BadRequest },
        { "/about", HttpStatusCode.OK },
        { "/events/" + Sample.Permits.Id, HttpStatusCode.OK },
        { "/events/nothing", HttpStatusCode.NotFound },
        { "/events/" + SampleChanges.WithdrawnId, HttpStatusCode.Gone },
        { "/sources/" + SampleChanges.WithdrawnSourceId, HttpStatusCode.Gone },
        { "/api/events/" + SampleChanges.WithdrawnId, HttpStatusCode.Gone },
        { "/changes", HttpStatusCode.OK },
        { "/data", HttpStatusCode.OK },
        { "/changes?country=DK&kind=corrected,nonsense&before=nothing", HttpStatusCode.OK },
        { "/sources/nothing", HttpStatusCode.NotFound },
        { "/nothing", HttpStatusCode.NotFound },
        { "/not-found", HttpStatusCode.NotFound },
        { "/error", HttpStatusCode.NotFound },
        { "/styles/app.css", HttpStatusCode.OK },
        { "/_framework/blazor.web.js", HttpStatusCode.OK },
        { "/health/live", HttpStatusCode.OK },
        { "/health/ready", HttpStatusCode.OK },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Answers_with_strict_headers(string path, HttpStatusCode status)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; ");
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("style-src 'self'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain(policy, p => p.Contains("unsafe", StringComparison.Ordinal));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Contains("strict-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Answers_head_as_get_without_a_body(string path, HttpStatusCode status)
    {
        using var client = site.Browser();
        using var question = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Holds_nothing_inline(string path, HttpStatusCode status)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return;
        }

        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(document.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
        Assert.DoesNotContain(document.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        Assert.NotNull(document.QuerySelector("main#main h1"));
        Assert.EndsWith("#main", document.QuerySelector("a.skip")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_blazor_script_is_whole()
    {
        using var client = site.Browser();
        Assert.True((await client.GetByteArrayAsync("/_framework/blazor.web.js", TestContext.Current.CancellationToken)).Length > 100_000);
    }

    [Fact]
    public async Task What_a_form_writes_leads_to_the_one_address_of_the_view()
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync("/?country=DK&country=NO&from=&to=2024-05&q=", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/?country=DK,NO&to=2024-05", answer.Headers.Location?.PathAndQuery());
    }
}
