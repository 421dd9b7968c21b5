using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Store.Tests.PostgreSql;
using ArmsPolicyTimeline.Web.Tests.Commands;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.Hosting;

/// <summary>The site on PostgreSQL answers as it does on a file, and with what another node has stored.</summary>
public sealed class PostgresSiteTests : IDisposable
{
    // Addresses that ask for more than a page does by itself.
    private static readonly string[] Questions =
    [
        "/?country=US&view=table&sort=-weapon", "/?q=missiles%20allowed", "/?q=ukr", "/?event={Event}", "/compare?lanes=US,GB", "/compare.csv?lanes=US,GB", "/matrix.csv", "/figures?country=US",
    ];

    // Every page there is, so that none is forgotten that reads in a way of its own.
    private static readonly IEnumerable<string> Pages = typeof(Program).Assembly.GetTypes()
        .SelectMany(t => t.GetCustomAttributes<RouteAttribute>())
        .Select(r => r.Template.Replace("/events/{Id}", "/events/{Event}", StringComparison.Ordinal).Replace("/sources/{Id}", "/sources/{Source}", StringComparison.Ordinal))
        .Where(p => p is not "/error" and not "/not-found" && p.Replace("{Event}", "", StringComparison.Ordinal).Replace("{Source}", "", StringComparison.Ordinal).IndexOf('{', StringComparison.Ordinal) < 0)
        .Order(StringComparer.Ordinal)
        .Concat(Questions);

    private readonly string database = PostgresServer.Running.TakeDatabase();

    [Fact]
    public async Task Pages_are_the_same_on_both_engines()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var onServer = new StoredSite { Database = database };
        await using var inFile = new StoredSite();
        using var one = onServer.CreateClient();
        using var other = inFile.CreateClient();
        await TextAsync(inFile, other, "/", cancel);
        var snapshot = await inFile.Services.GetRequiredService<IChronicleReader>().ReadAsync(cancel);
        Assert.True(snapshot.Sources.Length > 3, $"{snapshot.Sources.Length} sources are stored");
        foreach (var path in Pages.Select(p => p.Replace("{Event}", snapshot.Events[3].Id, StringComparison.Ordinal).Replace("{Source}", snapshot.Sources[0].Id, StringComparison.Ordinal)))
        {
            var (found, expected) = (await TextAsync(onServer, one, path, cancel), await TextAsync(inFile, other, path, cancel));
            Assert.True(expected.Length > 100, $"{path} says nothing");
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public async Task What_one_node_stores_is_on_the_pages_of_another()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var work = new Workplace();
        await using var site = new StoredSite { Database = database };
        using var client = site.CreateClient();
        var before = await TextAsync(site, client, "/sources", cancel);
        Assert.DoesNotContain("Report 0", before, StringComparison.Ordinal);
        var ingested = await Executable.RunAsync("ingest", MadeUpArticles.Write(work.Of("texts"), 2, seed: 1), "--database", database);
        Assert.True(ingested.ExitCode == 0, ingested.Error);

        // Told by the server, so a moment later.
        var after = before;
        for (var wait = 0; wait < 100 && !after.Contains("Report 0", StringComparison.Ordinal); wait++)
        {
            await Task.Delay(50, cancel);
            after = await TextAsync(site, client, "/sources", cancel);
        }

        Assert.Contains("Report 0", after, StringComparison.Ordinal);
        Assert.Contains("Report 1", after, StringComparison.Ordinal);
    }

    public void Dispose() => PostgresServer.Running.GiveBack(database);

    // What is read and where it leads; the rest of a page holds secrets of one session.
    private static async Task<string> TextAsync(StoredSite site, HttpClient client, string path, CancellationToken cancel)
    {
        using var answer = await site.GetAsync(client, path, cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        var text = await answer.Content.ReadAsStringAsync(cancel);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return text;
        }

        using var document = new HtmlParser().ParseDocument(text);
        var main = document.QuerySelector("main")!;
        // Each engine cuts pieces of passages around the words found in its own way.
        foreach (var piece in main.QuerySelectorAll(".hit p"))
        {
            piece.TextContent = "";
        }

        return string.Join('\n', main.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")).Append(main.Text()));
    }
}
