using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Exports;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ArmsPolicyTimeline.Web.Tests.Api;

/// <summary>Whatever the filters: the table, the programming interface and the files hold the same events in the same order, and the picture no others.</summary>
public sealed class AgreementTests : IAsyncDisposable
{
    private const int Filters = 200;

    private readonly SampleSite sample = new();
    private readonly WebApplicationFactory<Program> site;

    public AgreementTests() => site = sample.WithWebHostBuilder(builder =>
    {
        builder.ConfigureAppConfiguration((_, c) => c.AddInMemoryCollection([KeyValuePair.Create("Api:RequestsPerMinute", (string?)"0")]));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<IChronicleReader>().AddSingleton<IChronicleReader, ManyEvents>();
            services.RemoveAll<Vocabulary>().AddSingleton(ManyEvents.Vocabulary);
        });
    });

    [Fact]
    public async Task All_ways_out_agree_over_random_filters()
    {
        var random = new Random(4287);
        var (empty, paged) = (0, 0);
        using var client = site.CreateClient();
        for (var i = 0; i < Filters; i++)
        {
            var filters = ManyEvents.RandomFilters(random);
            var expected = await InTableAsync(client, filters);
            Assert.Equal(expected, await InPagesAsync(client, filters));
            Assert.Equal(expected, await InLinesAsync(client, filters));
            var csv = ReadCsv(await client.GetStringAsync($"/api/events.csv?{filters}", TestContext.Current.CancellationToken));
            Assert.Equal(expected, csv.Skip(1).Select(r => r[0]));
            Assert.Equal(csv, await InWorkbookAsync(client, filters));
            Assert.Subset(expected.ToHashSet(StringComparer.Ordinal), await InPictureAsync(client, filters));
            (empty, paged) = (empty + (expected.Count == 0 ? 1 : 0), paged + (expected.Count > 100 ? 1 : 0));
        }

        Assert.InRange(empty, 1, Filters / 2);
        Assert.InRange(paged, 5, Filters);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await sample.DisposeAsync();
    }

    private static async Task<List<string>> InTableAsync(HttpClient client, string filters)
    {
        var ids = new List<string>();
        for (var (page, pages) = (1, 1); page <= pages; page++)
        {
            using var document = new HtmlParser().ParseDocument(await client.GetStringAsync($"/?{filters}&view=table&page={page}", TestContext.Current.CancellationToken));
            ids.AddRange(document.QuerySelectorAll("tr[data-event]").Select(r => r.GetAttribute("data-event")!));
            pages = document.QuerySelector("nav.pager a[href*='page=']") is null ? 1 : (ManyEvents.Count / 100) + 1;
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    // Marks of the picture, and not the events found behind or before the days shown.
    private static async Task<HashSet<string>> InPictureAsync(HttpClient client, string filters)
    {
        using var document = new HtmlParser().ParseDocument(await client.GetStringAsync($"/?{filters}", TestContext.Current.CancellationToken));
        return [.. document.QuerySelectorAll("section.chart [data-lane] a[data-event]").Select(r => r.GetAttribute("data-event")!)];
    }

    private static async Task<List<string>> InPagesAsync(HttpClient client, string filters)
    {
        var (ids, next) = (new List<string>(), (string?)$"/api/events?{filters}&limit=70");
        while (next is not null)
        {
            using var page = JsonDocument.Parse(await client.GetStringAsync(next, TestContext.Current.CancellationToken));
            ids.AddRange(page.RootElement.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("id").GetString()!));
            next = page.RootElement.GetProperty("next").GetString();
        }

        return ids;
    }

    private static async Task<List<string>> InLinesAsync(HttpClient client, string filters)
    {
        var text = await client.GetStringAsync($"/api/events.jsonl?{filters}", TestContext.Current.CancellationToken);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("id").GetString()!;
        })];
    }

    private static async Task<List<string[]>> InWorkbookAsync(HttpClient client, string filters)
    {
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var archive = new ZipArchive(new MemoryStream(await client.GetByteArrayAsync($"/api/events.xlsx?{filters}", TestContext.Current.CancellationToken)));
        using var stream = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(stream, LoadOptions.PreserveWhitespace).Descendants(main + "row").Select(row =>
        {
            var cells = row.Elements(main + "c").ToDictionary(c => c.Attribute("r")!.Value.TrimEnd([.. "0123456789"]), c => c.Value, StringComparer.Ordinal);
            return EventExport.Fields.Select((_, i) => cells.GetValueOrDefault(((char)('A' + i)).ToString(), "")).ToArray();
        })];
    }

    // RFC 4180, read by hand and not by the project's own reader.
    private static List<string[]> ReadCsv(string text)
    {
        var (rows, row, field, isQuoted) = (new List<string[]>(), new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && !(isQuoted && i + 1 < text.Length && text[i + 1] == '"'))
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && text[i] is ',' or '\r' && !isQuoted)
            {
                row.Add(field.ToString());
                field.Clear();
                if (text[i] == '\r')
                {
                    rows.Add([.. row]);
                    row.Clear();
                    i++;
                }
            }
            else
            {
                field.Append(text[i]);
                i += text[i] == '"' ? 1 : 0;
            }
        }

        return rows;
    }
}
