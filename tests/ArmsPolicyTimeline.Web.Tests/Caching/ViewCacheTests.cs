using System.Net;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Web.Shell;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArmsPolicyTimeline.Web.Tests.Caching;

/// <summary>Views are kept as they were sent, and none is shown that is not true any more.</summary>
public sealed class ViewCacheTests(SampleSite site) : IClassFixture<SampleSite>
{
    [Theory]
    [InlineData("/?country=NO&by=weapon")]
    [InlineData("/compare?lanes=US,NO")]
    [InlineData("/matrix")]
    [InlineData("/figures")]
    public async Task A_view_is_made_once(string address)
    {
        using var client = site.Browser();
        var (first, made) = await GetAsync(client, address);
        var (second, kept) = await GetAsync(client, address);
        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(made, kept);
        Assert.Equal(Named(first), Named(second));
    }

    [Fact]
    public async Task Who_has_it_is_not_sent_it_again()
    {
        using var client = site.Browser();
        var (first, _) = await GetAsync(client, "/?country=NO&view=table");
        var (again, nothing) = await GetAsync(client, "/?country=NO&view=table", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal((HttpStatusCode.NotModified, ""), (again.StatusCode, nothing));
    }

    [Fact]
    public async Task Theme_part_and_address_are_kept_apart()
    {
        using var client = site.Browser();
        var (_, light) = await GetAsync(client, "/?country=DK");
        var (_, dark) = await GetAsync(client, "/?country=DK", ("Cookie", "theme=dark"));
        var (_, part) = await GetAsync(client, "/?country=DK", (PagePart.HeaderName, PagePart.Body));
        var (_, other) = await GetAsync(client, "/?country=NO");
        Assert.Contains("data-theme=\"dark\"", dark, StringComparison.Ordinal);
        Assert.DoesNotContain("data-theme", light, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", part, StringComparison.Ordinal);
        Assert.NotEqual(light, other);
    }

    [Fact]
    public async Task What_was_written_is_shown_at_once()
    {
        var reader = new ChangingReader();
        await using var changing = site.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.RemoveAll<IChronicleReader>().AddSingleton<IChronicleReader>(reader)));
        using var client = changing.CreateClient(new() { AllowAutoRedirect = false });
        var (_, before) = await GetAsync(client, "/");
        reader.Keep(s => s with { Events = [.. s.Events.Where(e => e.Id.StartsWith("no-", StringComparison.Ordinal))], Version = "later" });
        var (answer, after) = await GetAsync(client, "/");
        Assert.Null(answer.Headers.Age);
        Assert.Contains("data-lane=\"DK\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain("data-lane=\"DK\"", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sources")]
    [InlineData("/about")]
    public async Task No_page_sets_a_cookie(string address)
    {
        using var client = site.Browser();
        var (answer, _) = await GetAsync(client, address);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task What_is_not_a_view_or_not_there_is_not_kept()
    {
        using var client = site.Browser();
        foreach (var address in (string[])["/about", "/nothing"])
        {
            await GetAsync(client, address);
            Assert.Null((await GetAsync(client, address)).Answer.Headers.Age);
        }
    }

    private static string Named(HttpResponseMessage answer) =>
        string.Join('\n', answer.Headers.Where(h => h.Key is not ("Age" or "Date")).OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}"));

    private static async Task<(HttpResponseMessage Answer, string Text)> GetAsync(HttpClient client, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
