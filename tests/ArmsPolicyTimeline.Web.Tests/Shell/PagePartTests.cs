using System.Net;
using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Shell;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.Shell;

/// <summary>The part of a page that the script asks for, and the files that all pages share.</summary>
public sealed class PagePartTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task Who_asks_for_the_part_gets_no_document_around_it()
    {
        var (answer, text) = await GetAsync("/?country=NO", PagePart.Body);
        Assert.Equal("body", Assert.Single(answer.Headers.GetValues(PagePart.HeaderName)));
        Assert.Contains(PagePart.HeaderName, answer.Headers.Vary);
        Assert.Contains("<title>", text, StringComparison.Ordinal);
        Assert.Contains("data-lane=\"NO\"", text, StringComparison.Ordinal);
        Assert.All(["<html", "type=\"module\"", "rel=\"stylesheet\"", "id=\"a-permits\"", "class=\"colophon\""], s => Assert.DoesNotContain(s, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_does_not_ask_gets_the_document()
    {
        var (answer, text) = await GetAsync("/?country=NO", part: null);
        Assert.False(answer.Headers.Contains(PagePart.HeaderName));
        Assert.Contains(PagePart.HeaderName, answer.Headers.Vary);
        Assert.All(["<html", "<script", "id=\"a-permits\"", "data-lane=\"NO\""], s => Assert.Contains(s, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/?country=NO&country=DK&from=", "/?country=DK,NO")]
    [InlineData("/?country=NO", null)]
    public async Task What_a_form_wrote_is_answered_at_once_with_its_one_address(string asked, string? told)
    {
        var (answer, text) = await GetAsync(asked, PagePart.Body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(asked.Contains("DK", StringComparison.Ordinal) ? "name=\"country\" value=\"DK,NO\"" : "name=\"country\" value=\"NO\"", text, StringComparison.Ordinal);
        Assert.Equal(told, answer.Content.Headers.ContentLocation?.OriginalString);
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_the_part_too()
    {
        var (answer, text) = await GetAsync("/nothing", PagePart.Body);
        Assert.Equal((HttpStatusCode.NotFound, "body"), (answer.StatusCode, Assert.Single(answer.Headers.GetValues(PagePart.HeaderName))));
        Assert.DoesNotContain("<html", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Style_sheets_and_scripts_are_one_file_each_that_browsers_keep()
    {
        var files = site.Services.GetRequiredService<SiteFiles>();
        var (styles, sheet) = await GetAsync(files.Styles.Address, part: null);
        var (scripts, script) = await GetAsync(files.Script.Address, part: null);
        Assert.Equal(("text/css", "text/javascript"), (styles.Content.Headers.ContentType?.MediaType, scripts.Content.Headers.ContentType?.MediaType));
        Assert.True(styles.Headers.CacheControl?.MaxAge > TimeSpan.FromDays(300));
        Assert.True(sheet.IndexOf("--paper:", StringComparison.Ordinal) < sheet.IndexOf(".masthead {", StringComparison.Ordinal));
        Assert.Contains("page:come", script, StringComparison.Ordinal);

        using var client = site.Browser();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br;q=1.0");
        using var packed = await client.GetAsync(files.Styles.Address, TestContext.Current.CancellationToken);
        Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
        Assert.InRange(packed.Content.Headers.ContentLength ?? 0, 1_000, sheet.Length / 3);
    }

    private async Task<(HttpResponseMessage Answer, string Text)> GetAsync(string address, string? part)
    {
        using var client = site.Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (part is not null)
        {
            request.Headers.Add(PagePart.HeaderName, part);
        }

        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
