using System.Globalization;
using ArmsPolicyTimeline.Browser.Tests.Site;
using ArmsPolicyTimeline.Chronicle.Comparison;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Playwright;

namespace ArmsPolicyTimeline.Browser.Tests;

/// <summary>The view as a file: how it looks with a real font, and how a visitor gets it.</summary>
public sealed class PictureTests(Chromium chromium)
{
    // Every text against every other, and against the edges.
    private const string Collisions = """
        () => {
          const page = document.documentElement.getBoundingClientRect();
          const boxes = [...document.querySelectorAll("text")].map(t => ({ words: t.textContent, box: t.getBoundingClientRect() }));
          const found = boxes.filter(b => b.box.left < page.left || b.box.right > page.right + .5 || b.box.bottom > page.bottom).map(b => `outside: ${b.words}`);
          for (let i = 0; i < boxes.length; i++) {
            for (let j = i + 1; j < boxes.length; j++) {
              const [a, b] = [boxes[i].box, boxes[j].box];
              if (a.left < b.right - .5 && b.left < a.right - .5 && a.top < b.bottom - 2 && b.top < a.bottom - 2) {
                found.push(`${boxes[i].words} | ${boxes[j].words}`);
              }
            }
          }
          return [String(boxes.length), ...found];
        }
        """;

    [Theory]
    [InlineData("/picture.svg?width=640")]
    [InlineData("/picture.svg?width=760&theme=dark")]
    [InlineData("/picture.svg")]
    [InlineData("/picture.svg?width=2400&by=weapon")]
    [InlineData("/picture.svg?width=640&by=weapon&open=missiles,long-range-missiles&theme=dark")]
    [InlineData("/picture.svg?country=US&open=US&from=2024-05-20&to=2024-06-03")]
    [InlineData("/picture.svg?by=source")]
    [InlineData("/compare.svg?width=640&theme=dark")]
    [InlineData("/compare.svg?day0=approval")]
    [InlineData("/matrix.svg?width=700&asof=2024-11-30&since=2024-05-15")]
    [InlineData("/figures.svg?width=640")]
    public async Task No_label_runs_into_another_or_over_the_edge(string address)
    {
        await using var visitor = await chromium.VisitAsync();
        var words = await CollisionsAsync(visitor, address);
        Assert.True(int.Parse(words[0], CultureInfo.InvariantCulture) > 20, "The picture has text.");
        Assert.Empty(words[1..]);
        visitor.HasNoComplaint();
    }

    [Theory]
    [InlineData(640)]
    [InlineData(1200)]
    public async Task No_label_of_a_crowded_store_runs_into_another(int width)
    {
        await using var site = new ProductSite(services => services.RemoveAll<IChronicleReader>().AddSingleton<IChronicleReader, CrowdedReader>());
        site.Start();
        await site.UntilReadyAsync(TestContext.Current.CancellationToken);
        await using var visitor = await chromium.VisitAsync(address: site.Address.ToString());
        Assert.Empty((await CollisionsAsync(visitor, $"/picture.svg?width={width}"))[1..]);
    }

    [Fact]
    public async Task The_browser_draws_a_png_and_says_so()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.OpenAsync("/?country=US,GB&topic=use");
        await visitor.Page.GetByText("Save as a picture").ClickAsync();
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Page.GetByRole(AriaRole.Button, new() { Name = "PNG, dark" }).ClickAsync());
        Assert.Equal("arms-policy-timeline-dark.png", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], bytes[..4]);

        // Twice as wide as the SVG: the width stands in the header, most significant byte first.
        Assert.Equal(2400, (bytes[18] << 8) + bytes[19]);
        await Assertions.Expect(visitor.Page.Locator("[data-png-said]")).ToContainTextAsync("Saved as arms-policy-timeline-dark.png, 2400 by ");
        visitor.HasNoComplaint();
    }

    [Fact]
    public async Task Without_script_there_is_svg_and_the_page_says_why()
    {
        await using var visitor = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        await visitor.Page.GotoAsync("/?country=US");
        await visitor.Page.GetByText("Save as a picture").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "SVG, light" })).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "PNG, light" })).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Page.GetByText("PNG is drawn by your browser and needs script")).ToBeVisibleAsync();
    }

    private static async Task<string[]> CollisionsAsync(Visitor visitor, string address)
    {
        await visitor.Page.GotoAsync(address);
        return await visitor.Page.EvaluateAsync<string[]>(Collisions);
    }
}
