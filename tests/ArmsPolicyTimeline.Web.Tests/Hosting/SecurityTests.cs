using System.Net;
using ArmsPolicyTimeline.Web.Hosting;

namespace ArmsPolicyTimeline.Web.Tests.Hosting;

public sealed class SecurityTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData("http://localhost", null, HttpStatusCode.OK)]
    [InlineData("http://localhost:80", "same-origin", HttpStatusCode.OK)]
    [InlineData("http://LOCALHOST", null, HttpStatusCode.OK)]
    [InlineData("https://localhost", null, HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:81", null, HttpStatusCode.Forbidden)]
    [InlineData("https://evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("http://localhost.evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("http://evil.example/http://localhost", null, HttpStatusCode.Forbidden)]
    [InlineData("null", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", "same-site", HttpStatusCode.Forbidden)]
    public async Task The_circuit_opens_for_this_site_only(string? origin, string? from, HttpStatusCode status)
    {
        using var client = site.Browser();
        using var question = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        AddHeader(question, "Origin", origin);
        AddHeader(question, "Sec-Fetch-Site", from);
        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("dark", "/about?x=1", "/about?x=1", "theme=dark")]
    [InlineData("system", "/", "/", "theme=;")]
    [InlineData("light", "https://evil.example/", "/", "theme=light")]
    [InlineData("light", "//evil.example", "/", "theme=light")]
    [InlineData("light", "/\\evil.example", "/", "theme=light")]
    [InlineData("light", "/\tx", "/", "theme=light")]
    public async Task The_theme_is_kept_and_leads_back_to_this_site(string theme, string back, string location, string cookie)
    {
        using var client = site.Browser();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["theme"] = theme, ["back"] = back });
        using var answer = await client.PostAsync("/theme", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(location, answer.Headers.Location?.OriginalString);
        Assert.StartsWith(cookie, Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_theme_stands_in_the_first_byte_of_a_page()
    {
        using var client = site.Browser();
        client.DefaultRequestHeaders.Add("Cookie", "theme=dark");
        Assert.Contains("<html lang=\"en\" data-theme=\"dark\">", await client.GetStringAsync("/sources", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme=sepia", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task An_unknown_theme_is_refused(string body, HttpStatusCode status)
    {
        using var client = site.Browser();
        using var form = new StringContent(body, null, "application/x-www-form-urlencoded");
        using var answer = await client.PostAsync("/theme", form, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Another_site_cannot_change_the_theme()
    {
        using var client = site.Browser();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["theme"] = "dark" });
        client.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        using var answer = await client.PostAsync("/theme", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/a?b=c", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("a", false)]
    [InlineData("//a", false)]
    [InlineData("/\\a", false)]
    public void Only_addresses_of_this_site_lead_back(string? address, bool local) => Assert.Equal(local, ThemeEndpoint.IsLocal(address));

    private static void AddHeader(HttpRequestMessage question, string name, string? value)
    {
        if (value is not null)
        {
            question.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
