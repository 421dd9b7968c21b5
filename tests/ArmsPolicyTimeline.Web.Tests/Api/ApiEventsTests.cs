using System.Net;
using System.Text.Json;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Microsoft.Extensions.Configuration;

namespace ArmsPolicyTimeline.Web.Tests.Api;

/// <summary>Events for programs.</summary>
public sealed class ApiEventsTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static readonly string[] All = [Sample.Considers.Id, Sample.Permits.Id, Sample.Requests.Id];

    [Fact]
    public async Task Pages_follow_one_another()
    {
        var (ids, next) = (new List<string>(), (string?)"/api/events?limit=2");
        while (next is not null)
        {
            using var answer = await GetAsync(next);
            using var page = JsonDocument.Parse(await TextOf(answer));
            Assert.Equal(3, page.RootElement.GetProperty("total").GetInt32());
            Assert.Equal("sample-version", page.RootElement.GetProperty("version").GetString());
            ids.AddRange(page.RootElement.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("id").GetString()!));
            next = page.RootElement.GetProperty("next").GetString();
            Assert.Equal(next is null, !answer.Headers.Contains("Link"));
        }

        Assert.Equal(All.Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        Assert.Equal(ids, await IdsOfCsvAsync("/api/events.csv"));
    }

    [Fact]
    public async Task An_event_has_its_reports_with_their_passages()
    {
        using var answer = await GetAsync("/api/events/" + Sample.Permits.Id);
        using var json = JsonDocument.Parse(await TextOf(answer));
        Assert.Equal("Denmark permits F-16 on targets outside Ukraine", json.RootElement.GetProperty("headline").GetString());
        Assert.Equal("http://localhost/events/" + Sample.Permits.Id, json.RootElement.GetProperty("permalink").GetString());
        var citation = json.RootElement.GetProperty("citations")[0];
        Assert.Equal(Sample.SourceId, citation.GetProperty("source").GetString());
        Assert.Equal("Denmark lets its aircraft strike over the border.", citation.GetProperty("passages")[0].GetProperty("quote").GetString());
    }

    [Fact]
    public async Task A_file_is_named_after_its_filters()
    {
        using var answer = await GetAsync("/api/events.csv?country=DK&view=table");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Matches(@"^arms-policy_country-DK_\d{4}-\d\d-\d\d\.csv$", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("1", Assert.Single(answer.Headers.GetValues("X-Total-Count")));
        Assert.Equal([Sample.Permits.Id], (await TextOf(answer)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[0]));
    }

    [Theory]
    [InlineData("/api/events?from=abc", "from")]
    [InlineData("/api/events.csv?country=ZZ", "country")]
    [InlineData("/api/events.jsonl?contry=DK", "contry")]
    [InlineData("/api/events?limit=501", "limit")]
    [InlineData("/api/events?limit=0", "limit")]
    [InlineData("/api/events?after=nonsense", "after")]
    [InlineData("/api/events?from=2024-06&to=2024-05", "to")]
    [InlineData("/api/events.csv?limit=5", "limit")]
    public async Task A_parameter_that_cannot_be_used_is_named(string address, string parameter)
    {
        using var answer = await GetAsync(address);
        using var problem = await ProblemAsync(answer, HttpStatusCode.BadRequest);
        var error = problem.RootElement.GetProperty("errors")[0];
        Assert.Equal(parameter, error.GetProperty("parameter").GetString());
        Assert.True(error.GetProperty("reason").GetString()!.Length > 10);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        using var answer = await GetAsync("/api/events?limit=1");
        using var page = JsonDocument.Parse(await TextOf(answer));
        using var refused = await GetAsync(page.RootElement.GetProperty("next").GetString() + "&sort=country");
        using var problem = await ProblemAsync(refused, HttpStatusCode.BadRequest);
        Assert.Equal("after", problem.RootElement.GetProperty("errors")[0].GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/events/nothing", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/events", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/nothing", HttpStatusCode.MethodNotAllowed)]
    public async Task Whatever_goes_wrong_is_a_problem(string method, string address, HttpStatusCode status)
    {
        using var client = site.Browser();
        using var question = new HttpRequestMessage(new(method), address);
        question.Headers.Add("Origin", "https://elsewhere.example");
        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
        (await ProblemAsync(answer, status)).Dispose();
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData("/api/events", "application/json", true)]
    [InlineData("/api/events", "text/html, */*;q=0.1", true)]
    [InlineData("/api/events", "application/xml", false)]
    [InlineData("/api/events", "application/json;q=0, */*", false)]
    [InlineData("/api/events.csv", "text/*", true)]
    [InlineData("/api/events.csv", "text/csv;q=0.5", true)]
    [InlineData("/api/events.csv", "application/json", false)]
    public async Task What_a_client_does_not_take_is_not_sent(string address, string accept, bool isTaken)
    {
        using var answer = await GetAsync(address, q => q.Headers.TryAddWithoutValidation("Accept", accept));
        if (isTaken)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        else
        {
            (await ProblemAsync(answer, HttpStatusCode.NotAcceptable)).Dispose();
        }
    }

    [Theory]
    [InlineData("/api/events?country=DK")]
    [InlineData("/api/events.csv")]
    [InlineData("/api/changes?kind=corrected")]
    [InlineData("/api/changes.atom")]
    public async Task What_a_client_has_is_not_sent_again(string address)
    {
        using var first = await GetAsync(address);
        Assert.Equal(SampleChanges.At, first.Content.Headers.LastModified);
        using var byTag = await GetAsync(address, q => q.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var byTime = await GetAsync(address, q => q.Headers.IfModifiedSince = first.Content.Headers.LastModified);
        using var other = await GetAsync(address, q => q.Headers.IfNoneMatch.Add(new("\"another\"")));
        Assert.Equal([HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK], new[] { byTag.StatusCode, byTime.StatusCode, other.StatusCode });
        Assert.Equal(first.Headers.ETag, byTag.Headers.ETag);
        Assert.Empty(await byTag.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Pages_of_other_sites_may_read_and_nothing_else()
    {
        using var client = site.Browser();
        using var question = new HttpRequestMessage(HttpMethod.Options, "/api/events");
        question.Headers.Add("Origin", "https://elsewhere.example");
        question.Headers.Add("Access-Control-Request-Method", "GET");
        using var answer = await client.SendAsync(question, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("GET, HEAD, OPTIONS", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Methods")));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task Until_the_site_is_ready_programs_are_told_to_wait()
    {
        await using var waiting = new SampleSite { IsWaiting = true };
        using var client = waiting.Browser();
        using var answer = await client.GetAsync("/api/events", TestContext.Current.CancellationToken);
        (await ProblemAsync(answer, HttpStatusCode.ServiceUnavailable)).Dispose();
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task More_requests_than_are_answered_get_a_problem_and_the_time_to_wait()
    {
        await using var narrow = new SampleSite();
        await using var limited = narrow.WithWebHostBuilder(b => b.ConfigureAppConfiguration((_, c) => c.AddInMemoryCollection([KeyValuePair.Create("Api:RequestsPerMinute", (string?)"2")])));
        using var client = limited.CreateClient();
        for (var i = 0; i < 2; i++)
        {
            using var answered = await client.GetAsync("/api/events", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        }

        using var answer = await client.GetAsync("/api/events", TestContext.Current.CancellationToken);
        (await ProblemAsync(answer, HttpStatusCode.TooManyRequests)).Dispose();
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        using var page = await client.GetAsync("/about", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private static async Task<JsonDocument> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await TextOf(answer));
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.All(["type", "title", "detail"], name => Assert.NotEqual("", problem.RootElement.GetProperty(name).GetString()));
        return problem;
    }

    private static Task<string> TextOf(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> GetAsync(string address, Action<HttpRequestMessage>? prepare = null)
    {
        using var client = site.Browser();
        using var question = new HttpRequestMessage(HttpMethod.Get, address);
        prepare?.Invoke(question);
        return await client.SendAsync(question, TestContext.Current.CancellationToken);
    }

    private async Task<IEnumerable<string>> IdsOfCsvAsync(string address)
    {
        using var answer = await GetAsync(address);
        return (await TextOf(answer)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[0]);
    }
}
