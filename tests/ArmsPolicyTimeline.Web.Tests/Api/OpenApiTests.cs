using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.Api;

/// <summary>The OpenAPI document against the running service: what it tells is so, and nothing is untold.</summary>
public sealed class OpenApiTests(SeededSite site) : IClassFixture<SeededSite>
{
    private static readonly string[] Untold = ["/api/openapi.json"];

    [Fact]
    public async Task Every_address_is_told_of()
    {
        using var document = await DocumentAsync();
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Where(p => p.StartsWith("/api/", StringComparison.Ordinal));
        Assert.Equal(routes.Except(Untold, StringComparer.Ordinal).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), document.RootElement.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_address_answers_as_it_is_told()
    {
        using var document = await DocumentAsync();
        var schema = new JsonSchema(document.RootElement);
        foreach (var (path, operation) in Operations(document))
        {
            using var answer = await GetAsync(await FilledAsync(path));
            var media = operation.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Single();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
            Assert.Equal(media.Name, answer.Content.Headers.ContentType!.MediaType);
            Assert.All(["summary", "description", "operationId"], name => Assert.NotEqual("", operation.GetProperty(name).GetString()));
            if (media.Name.EndsWith("json", StringComparison.Ordinal) && media.Value.GetProperty("schema").TryGetProperty("$ref", out _))
            {
                using var json = JsonDocument.Parse(await TextOf(answer));
                Assert.Empty(schema.Differences(media.Value.GetProperty("schema"), json.RootElement).Select(d => $"{path}: {d}"));
            }
        }
    }

    [Fact]
    public async Task Every_parameter_takes_its_example_and_unknown_ones_are_problems()
    {
        using var document = await DocumentAsync();
        var schema = new JsonSchema(document.RootElement);
        foreach (var (path, operation) in Operations(document))
        {
            var parameters = operation.TryGetProperty("parameters", out var told) ? told.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query").ToList() : [];
            Assert.All(parameters, p => Assert.NotEqual("", p.GetProperty("description").GetString()));
            var examples = parameters.Where(p => p.TryGetProperty("example", out _)).Select(p => $"{p.GetProperty("name").GetString()}={p.GetProperty("example")}");
            var filled = await FilledAsync(path);
            using var taken = await GetAsync(filled + "?" + string.Join('&', examples.Where(e => !e.StartsWith("official=", StringComparison.Ordinal))));
            Assert.True(taken.StatusCode == HttpStatusCode.OK, $"{path}: {await TextOf(taken)}");
            if (path == "/api/sources/{id}/text")
            {
                continue;
            }

            using var refused = await GetAsync(filled + "?nonsense=1");
            Assert.True(refused.StatusCode == HttpStatusCode.BadRequest, $"{path}: {refused.StatusCode}");
            using var problem = JsonDocument.Parse(await TextOf(refused));
            var content = operation.GetProperty("responses").GetProperty("400").GetProperty("content").GetProperty("application/problem+json");
            Assert.Empty(schema.Differences(content.GetProperty("schema"), problem.RootElement));
            Assert.Equal("nonsense", problem.RootElement.GetProperty("errors")[0].GetProperty("parameter").GetString());
        }
    }

    [Fact]
    public async Task The_reference_page_tells_every_address_and_object_and_every_kind_of_problem()
    {
        using var document = await DocumentAsync();
        using var answer = await GetAsync("/api");
        using var page = new HtmlParser().ParseDocument(await TextOf(answer));
        Assert.All(Operations(document), o => Assert.Equal($"GET {o.Path}", page.GetElementById(o.Operation.GetProperty("operationId").GetString()!)!.QuerySelector("h2")!.TextContent));
        Assert.All(document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject(), s => Assert.NotNull(page.GetElementById("type-" + s.Name)));
        Assert.All(page.QuerySelectorAll("main a[href^='/api#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![5..])));
        Assert.Empty(page.QuerySelectorAll("main script, main link[rel=stylesheet], main img"));
        using var missing = await GetAsync("/api/nothing");
        using var problem = JsonDocument.Parse(await TextOf(missing));
        Assert.NotNull(page.GetElementById(problem.RootElement.GetProperty("type").GetString()![5..]));
    }

    private static IEnumerable<(string Path, JsonElement Operation)> Operations(JsonDocument document) =>
        from path in document.RootElement.GetProperty("paths").EnumerateObject() from operation in path.Value.EnumerateObject() select (path.Name, operation.Value);

    private static Task<string> TextOf(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    // Ids are those that the service itself gives.
    private async Task<string> FilledAsync(string path)
    {
        if (!path.Contains('{', StringComparison.Ordinal))
        {
            return path;
        }

        using var events = JsonDocument.Parse(await TextOf(await GetAsync("/api/events?limit=1")));
        var first = events.RootElement.GetProperty("events")[0];
        var source = first.GetProperty("sources")[0].GetString()!;
        if (path.StartsWith("/api/passages/", StringComparison.Ordinal))
        {
            using var passages = JsonDocument.Parse(await TextOf(await GetAsync("/api/sources/" + source)));
            return path.Replace("{id}", passages.RootElement.GetProperty("passages")[0].GetProperty("id").GetString(), StringComparison.Ordinal);
        }

        return path.Replace("{id}", path.StartsWith("/api/events/", StringComparison.Ordinal) ? first.GetProperty("id").GetString() : source, StringComparison.Ordinal);
    }

    private async Task<JsonDocument> DocumentAsync() => JsonDocument.Parse(await TextOf(await GetAsync("/api/openapi.json")));

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var client = site.Client();
        return await client.GetAsync(address, TestContext.Current.CancellationToken);
    }
}
