using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Web.Comparison;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.Comparison;

public sealed class TimelinePageTests : TimelineContext
{
    [Fact]
    public void The_table_has_a_cell_for_each_column_and_a_row_for_each_event()
    {
        var page = Open("/?view=table");
        var columns = page.FindAll("thead th").Count;
        Assert.All(page.FindAll("tbody tr"), row => Assert.Equal(columns, row.Children.Length));
        Assert.Equal(Sample.Snapshot.Events.Select(e => e.Id).Order(StringComparer.Ordinal), page.FindAll("tbody tr").Select(r => r.GetAttribute("data-event")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_column_is_sorted_by_its_link()
    {
        var page = Open("/?view=table&sort=-date");
        Assert.Equal("descending", page.Find("thead th").GetAttribute("aria-sort"));
        Assert.Equal(Sample.Permits.Id, page.Find("tbody tr").GetAttribute("data-event"));
    }

    [Fact]
    public void An_open_event_stands_beside_the_page_with_its_passage_word_for_word()
    {
        var page = Open("/?event=" + Sample.Requests.Id);
        Assert.Equal(Sample.Requests.Id, page.Find("aside.panel").GetAttribute("data-event-open"));
        Assert.Equal(Sample.Requests.Citations[0].Passages[0].Quote, page.Find("aside.panel blockquote").TextContent);
        Assert.Equal("spring 2024", page.Find(".facts dd").FirstChild!.TextContent.Trim(), ignoreCase: true);
        Assert.Empty(page.FindAll(".facts time"));
        Assert.Equal("/events/" + Sample.Requests.Id, page.Find("aside.panel [data-copy]").GetAttribute("data-copy"));
    }

    [Fact]
    public void Each_filter_is_a_chip_that_leads_to_the_page_without_it()
    {
        var chips = Open("/?country=NO&action=requests").FindAll("a.chip");
        Assert.Equal(["/?action=requests", "/?country=NO"], chips.Select(c => c.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_empty_result_says_which_filter_to_loosen()
    {
        var page = Open("/?country=DK&action=requests");
        var ways = page.FindAll(".loosen a").Select(a => (Href: a.GetAttribute("href"), Count: a.QuerySelector(".num")!.TextContent)).ToList();
        Assert.Contains(("/?country=DK", "1 event"), ways);
        Assert.Contains(("/?action=requests", "1 event"), ways);
        Assert.Equal(("/", "3 events"), ways[^1]);
    }

    [Fact]
    public void A_bad_value_is_left_out_with_a_note()
    {
        var page = Open("/?country=NO,XX1&view=table");
        Assert.Contains("XX1", page.Find(".banner li").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll("tbody tr").Count);
    }

    [Fact]
    public void A_search_lists_its_hits_as_links_that_open_them()
    {
        var page = Open("/?q=strike");
        Assert.Equal(["/?q=strike&event=" + Sample.Permits.Id], page.FindAll(".hit a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void What_changed_is_said_politely() => Assert.Equal("status", Open("/?country=NO").Find("#announcement").GetAttribute("role"));

    [Theory]
    [InlineData("/?country=DK&country=NO", "/?country=DK,NO")]
    [InlineData("/?from=&to=2024-06-01", "/?to=2024-06-01")]
    [InlineData("/?country=NO,DK", "/?country=NO,DK")]
    public void Only_what_a_form_wrote_is_led_to_the_short_address(string asked, string shown)
    {
        Open(asked);
        Assert.Equal(shown, Address);
    }

    [Fact]
    public void Without_articles_the_page_says_how_to_give_it_some()
    {
        Services.AddSingleton<IChronicleReader, EmptyReader>();
        Assert.Contains("ingest PATH", Open("/").Find(".command").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<TimelinePage> Open(string address)
    {
        SetRendererInfo(new("Static", false));
        Navigation.NavigateTo(address);
        return Render<TimelinePage>();
    }
}
