using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using ArmsPolicyTimeline.Web.Tests.Hosting;

namespace ArmsPolicyTimeline.Web.Tests.Pictures;

/// <summary>The picture as it is served.</summary>
public sealed class PictureEndpointTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/picture.svg", "1200", "DK,NO")]
    [InlineData("/picture.svg?country=DK&width=700&theme=dark", "700", "DK")]
    [InlineData("/picture.svg?country=DK&view=table&sort=-date&page=1", "1200", "DK")]
    public async Task A_picture_of_the_view_is_an_svg_that_other_sites_may_show(string address, string width, string lanes)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync(address, Cancel);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("cross-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var picture = XDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).Root!;
        Assert.Equal(width, picture.Attribute("width")?.Value);
        var text = picture.Value;
        Assert.Equal(lanes.Contains("DK", StringComparison.Ordinal), text.Contains("Denmark", StringComparison.Ordinal));
        Assert.Equal(lanes.Contains("NO", StringComparison.Ordinal), text.Contains("Norway: ", StringComparison.Ordinal));
        Assert.Contains("http://localhost/?", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_is_the_same_is_not_sent_again()
    {
        using var client = site.Browser();
        using var first = await client.GetAsync("/picture.svg?country=DK", Cancel);
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        Assert.Equal("public, no-cache", first.Headers.CacheControl?.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/picture.svg?country=DK");
        again.Headers.IfNoneMatch.Add(tag);
        using var second = await client.SendAsync(again, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var other = new HttpRequestMessage(HttpMethod.Get, "/picture.svg?country=NO");
        other.Headers.IfNoneMatch.Add(tag);
        using var third = await client.SendAsync(other, Cancel);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Theory]
    [InlineData("width=639", "width")]
    [InlineData("width=2401", "width")]
    [InlineData("width=-1000", "width")]
    [InlineData("width=1e3", "width")]
    [InlineData("theme=sepia", "theme")]
    [InlineData("theme=0", "theme")]
    [InlineData("asof=yesterday", "asof")]
    [InlineData("width=1&theme=2&from=3x", "width,theme,from")]
    public async Task A_value_that_cannot_be_used_is_refused_and_named(string query, string parameters)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync("/picture.svg?" + query, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(parameters, string.Join(',', problem.RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("parameter").GetString())));
    }

    [Theory]
    [InlineData("/compare.svg?lanes=DK,NO&asof=2024-06-01", "Lanes: Denmark; Norway.")]
    [InlineData("/matrix.svg?asof=2024-06-01", "How each stood on 1 June 2024")]
    [InlineData("/figures.svg?country=DK", "Moves by ")]
    public async Task Other_views_have_pictures_too(string address, string words)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync(address + "&width=800", Cancel);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("cross-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.NotNull(answer.Headers.ETag);
        var picture = XDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).Root!;
        Assert.Equal("800", picture.Attribute("width")?.Value);
        Assert.Contains(words, picture.Value, StringComparison.Ordinal);
        Assert.Contains("http://localhost" + address.Replace(".svg", "", StringComparison.Ordinal), picture.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare.svg?lanes=nonsense&width=3", "width,lanes")]
    [InlineData("/matrix.svg?asof=2024-06-01&since=2024-07-01", "since")]
    [InlineData("/figures.svg?country=nonsense", "country")]
    public async Task They_refuse_what_cannot_be_used(string address, string parameters)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(parameters, string.Join(',', problem.RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("parameter").GetString())));
    }

    [Theory]
    [InlineData("/?country=DK&asof=2024-06-01", "/picture.svg?country=DK&asof=2024-06-01")]
    [InlineData("/compare?lanes=DK,NO&day0=approval", "/compare.svg?lanes=DK,NO&day0=approval")]
    [InlineData("/matrix?asof=2024-06-15&since=2024-05-01", "/matrix.svg?asof=2024-06-15&since=2024-05-01")]
    [InlineData("/figures?country=DK", "/figures.svg?country=DK")]
    public async Task A_page_links_to_its_picture(string address, string picture)
    {
        using var client = site.Browser();
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await client.GetStringAsync(address, Cancel));
        var links = page.QuerySelectorAll("a[download$='.svg']").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal([picture, picture + "&theme=dark"], links);
    }
}
