using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;

namespace ArmsPolicyTimeline.Web.Tests.Matrix;

/// <summary>The matrix as it is served.</summary>
public sealed class MatrixSiteTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task A_cell_links_to_its_event_and_its_passage()
    {
        var cell = (await OpenAsync("/matrix?asof=2024-06-15")).QuerySelector("td[data-cell='DK f-16']")!;
        Assert.Equal("/events/" + Sample.Permits.Id, cell.QuerySelector("a.cell__word")!.GetAttribute("href"));
        Assert.Equal("Permitted", cell.QuerySelector("a.cell__word")!.TextContent);
        Assert.Equal($"/sources/{Sample.SourceId}?event={Sample.Permits.Id}#p2", cell.QuerySelector("a.cell__passage")!.GetAttribute("href"));
        Assert.Contains("since 30 May 2024", cell.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_has_heads_for_rows_and_columns_and_says_unknown()
    {
        var page = await OpenAsync("/matrix?asof=2024-06-15");
        var table = page.QuerySelector("table.matrix")!;
        Assert.Equal(["Country", "Weapons at large", "F-16"], table.QuerySelectorAll("thead th[scope=col]").Select(h => h.TextContent.Trim()));
        Assert.Equal(["Denmark", "Norway"], table.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent));
        Assert.Equal("Unknown", table.QuerySelector("td[data-cell='NO f-16'] .cell__word")!.TextContent);
        Assert.Equal("Matrix", page.QuerySelector(".views a[aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task What_changed_stands_below_with_its_passage()
    {
        var row = (await OpenAsync("/matrix?country=DK&asof=2024-06-15&since=2024-05-01")).QuerySelector(".changes tbody tr")!;
        Assert.Equal("Denmark permits F-16 on targets outside Ukraine", row.QuerySelector("a.changes__event")!.TextContent);
        Assert.Equal("Denmark lets its aircraft strike over the border.", row.QuerySelector("q")!.TextContent);
    }

    [Theory]
    [InlineData("/matrix?asof=2024-06-15&since=", "/matrix?asof=2024-06-15")]
    [InlineData("/matrix?country=NO&country=DK", "/matrix?country=DK,NO")]
    public async Task What_a_form_wrote_is_led_to_the_one_address(string written, string address)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync(written, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith(address, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_parameters_give_a_csv_to_save()
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync("/matrix.csv?country=DK&asof=2024-06-15", TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("matrix.csv", answer.Content.Headers.ContentDisposition!.FileName);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.StartsWith("asof,known,actor,weapon,", lines[0], StringComparison.Ordinal);
        Assert.Equal($"2024-06-15,now,DK,f-16,use,UA,permitted,no,2024-05-30,,,1,declared,2024-05-30,16,{Sample.Permits.Id},http://localhost/events/{Sample.Permits.Id},,", lines[1]);
    }

    [Fact]
    public async Task A_bad_value_is_refused_in_the_csv_and_noted_on_the_page()
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync("/matrix.csv?asof=may", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Left out asof “may”: it is one day, written as 2024-05-30.\n", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Left out asof “may”", (await OpenAsync("/matrix?asof=may")).QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_leads_here_with_filters_and_day() => Assert.Contains(
        (await OpenAsync("/?country=DK&asof=2024-06-01&view=table")).QuerySelectorAll("a"),
        a => a.GetAttribute("href") == "/matrix?country=DK&asof=2024-06-01");

    private async Task<IDocument> OpenAsync(string address)
    {
        using var client = site.Browser();
        var text = await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(r => r.Content(text), TestContext.Current.CancellationToken);
    }
}
