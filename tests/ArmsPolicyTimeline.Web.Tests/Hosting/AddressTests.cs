using System.Net;

namespace ArmsPolicyTimeline.Web.Tests.Hosting;

/// <summary>
/// Addresses that were given out keep working. Never remove or change a line of <c>addresses.csv</c>, only add: somebody may have printed it. What
/// an address shows may be told in other words; then change the last column only.
/// </summary>
public sealed class AddressTests(SampleSite site) : IClassFixture<SampleSite>
{
    public static TheoryData<string, int, string> Addresses { get; } = Read();

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_that_was_given_out_shows_what_it_did(string address, int status, string shows)
    {
        using var client = site.Browser();
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(shows, answer.Headers.Location is { } moved ? moved.ToString() : text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?action=permits&country=DK&event=dk-permits-f-16-2024-05-30", "/?country=DK&action=permits")]
    [InlineData("/events/dk-permits-f-16-2024-05-30?x=1", "/events/dk-permits-f-16-2024-05-30")]
    [InlineData("/sources/sample-2024-05-31?passage=1", "/sources/sample-2024-05-31")]
    [InlineData("/figures?by=weapon&country=DK", "/figures?country=DK")]
    [InlineData("/matrix?asof=2024-06-15", "/matrix?asof=2024-06-15")]
    public async Task A_page_names_the_address_by_which_it_is_known(string address, string canonical)
    {
        using var client = site.Browser();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(address, TestContext.Current.CancellationToken));

        Assert.Contains($"<link rel=\"canonical\" href=\"http://localhost{canonical}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?country=DK", "/?country=DK&asof=DAY&data=sample-versi.7")]
    [InlineData("/?country=DK&asof=2024-06-01", "/?country=DK&asof=2024-06-01&data=sample-versi.7")]
    [InlineData("/compare?lanes=DK,NO", "/compare?lanes=DK,NO&asof=DAY&data=sample-versi.7")]
    [InlineData("/matrix", "/matrix?asof=DAY&data=sample-versi.7")]
    [InlineData("/figures?country=DK", "/figures?country=DK&data=sample-versi.7")]
    [InlineData("/events/dk-permits-f-16-2024-05-30", "/events/dk-permits-f-16-2024-05-30?data=sample-versi.7")]
    [InlineData("/sources/sample-2024-05-31", "/sources/sample-2024-05-31?data=sample-versi.7")]
    public async Task A_page_shows_its_link_and_that_of_today_without_script(string address, string today)
    {
        using var client = site.Browser();
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(address, TestContext.Current.CancellationToken));
        var day = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Contains($"<a href=\"http://localhost{address}\">", page, StringComparison.Ordinal);
        Assert.Contains("As it stood today", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"http://localhost{today.Replace("DAY", day, StringComparison.Ordinal)}\">", page, StringComparison.Ordinal);
    }

    private static TheoryData<string, int, string> Read()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Hosting", "addresses.csv")).Skip(1))
        {
            // No address and no word that is shown needs quoting.
            var fields = line.Split(',', 3);
            data.Add(fields[0], int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture), fields[2]);
        }

        return data;
    }
}
