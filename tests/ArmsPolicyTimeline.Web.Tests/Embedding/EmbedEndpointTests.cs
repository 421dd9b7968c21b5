using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArmsPolicyTimeline.Web.Tests.Hosting;

namespace ArmsPolicyTimeline.Web.Tests.Embedding;

/// <summary>A view for frames, and the way programs ask for it.</summary>
public sealed class EmbedEndpointTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_frame_may_stand_anywhere_and_nothing_else_may()
    {
        using var client = site.Browser();
        client.DefaultRequestHeaders.Add("Cookie", "theme=dark");
        using var answer = await client.GetAsync("/embed?country=DK", Cancel);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("; ");
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("form-action 'none'", policy);
        Assert.Contains("frame-ancestors *", policy);
        Assert.DoesNotContain(policy, p => p.Contains("unsafe", StringComparison.Ordinal));
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("public, max-age=300", answer.Headers.CacheControl?.ToString());
        using var page = Parsed(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Null(page.DocumentElement.GetAttribute("data-theme")); // a cookie changes nothing
        Assert.Equal(["embed.js"], page.Scripts.Select(s => s.Source!.Split('?')[0]));
        Assert.Empty(page.QuerySelectorAll("style, [style], form"));
        Assert.DoesNotContain("<!--Blazor", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));

        foreach (var other in new[] { "/", "/embed/x", "/about", "/picture.svg", "/styles/app.css" })
        {
            using var refused = await client.GetAsync(other, Cancel);
            Assert.Contains("frame-ancestors 'none'", Assert.Single(refused.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("DENY", Assert.Single(refused.Headers.GetValues("X-Frame-Options")));
        }
    }

    [Theory]
    [InlineData("/embed?country=DK", "DK", false)]
    [InlineData("/embed?country=DK,NO&view=table&data=sample", "NO,DK", false)]
    [InlineData("/embed?data=elsewhere.0", "NO", true)]
    [InlineData("/embed?data=sampleX", "NO,DK", true)]
    public async Task It_shows_the_lanes_of_the_view_and_whether_the_data_is_another(string address, string lanes, bool isChanged)
    {
        using var client = site.Browser();
        using var page = Parsed(await client.GetStringAsync(address, Cancel));
        Assert.Equal(lanes.Split(','), page.QuerySelectorAll("[data-lane]").Select(l => l.GetAttribute("data-lane")));
        Assert.Equal(isChanged, page.QuerySelector(".embed__changed") is not null);
        Assert.NotEmpty(page.QuerySelectorAll("details table tbody tr"));
    }

    [Theory]
    [InlineData("theme=sepia")]
    [InlineData("data=%3Cb%3E")]
    [InlineData("asof=never")]
    public async Task A_value_that_cannot_be_used_is_left_out_and_told(string query)
    {
        using var client = site.Browser();
        using var page = Parsed(await client.GetStringAsync("/embed?" + query, Cancel));
        Assert.Contains(page.QuerySelectorAll(".embed__note"), n => n.TextContent.StartsWith("Left out " + query.Split('=')[0], StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll("[data-lane]"));
    }

    [Fact]
    public async Task A_frame_that_is_the_same_is_not_sent_again()
    {
        using var client = site.Browser();
        using var first = await client.GetAsync("/embed?country=DK&theme=dark", Cancel);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/embed?country=DK&theme=dark");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var other = new HttpRequestMessage(HttpMethod.Get, "/embed?country=DK");
        other.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var third = await client.SendAsync(other, Cancel);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Theory]
    [InlineData("", 800)]
    [InlineData("&format=json&maxwidth=500", 500)]
    [InlineData("&maxwidth=5000", 1200)]
    [InlineData("&maxwidth=100&maxheight=90", 100)]
    public async Task A_program_gets_a_frame_within_its_bounds(string bounds, int width)
    {
        using var client = site.Browser();
        using var page = Parsed(await client.GetStringAsync("/?country=DK&asof=2024-06-01", Cancel));
        var link = page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!;
        Assert.EndsWith("&format=json", link, StringComparison.Ordinal);
        using var answer = await client.GetAsync(link.Replace("&format=json", bounds, StringComparison.Ordinal), Cancel);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        var said = json.RootElement;
        Assert.Equal(("rich", "1.0", width), (said.GetProperty("type").GetString(), said.GetProperty("version").GetString(), said.GetProperty("width").GetInt32()));
        Assert.InRange(said.GetProperty("height").GetInt32(), 1, bounds.Contains("maxheight=90", StringComparison.Ordinal) ? 90 : 1600);
        using var html = Parsed(said.GetProperty("html").GetString()!);
        var frame = Assert.IsAssignableFrom<IHtmlInlineFrameElement>(html.QuerySelector("iframe"));
        Assert.Equal("http://localhost/embed?country=DK&asof=2024-06-01", frame.Source);
        Assert.Equal(said.GetProperty("height").GetInt32(), frame.DisplayHeight);
    }

    [Theory]
    [InlineData("url=https%3A%2F%2Fevil.example%2F", HttpStatusCode.NotFound)]
    [InlineData("url=http%3A%2F%2Flocalhost.evil.example%2F", HttpStatusCode.NotFound)]
    [InlineData("url=http%3A%2F%2Fx%40localhost%2F", HttpStatusCode.NotFound)]
    [InlineData("url=http%3A%2F%2Flocalhost%2Fabout", HttpStatusCode.NotFound)]
    [InlineData("url=%2F", HttpStatusCode.NotFound)]
    [InlineData("url=javascript%3A%2F%2Flocalhost%2F", HttpStatusCode.NotFound)]
    [InlineData("url=http%3A%2F%2Flocalhost%2F&format=xml", HttpStatusCode.NotImplemented)]
    [InlineData("url=http%3A%2F%2Flocalhost%2F&maxwidth=-1", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_answered_is_refused_as_oembed_says(string query, HttpStatusCode status)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync("/oembed?" + query, Cancel);
        Assert.Equal(status, answer.StatusCode);
    }

    private static IHtmlDocument Parsed(string html) => new HtmlParser().ParseDocument(html);
}
