using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Web.Comparison.Filters;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.Comparison;

public sealed class FilterRailTests : TimelineContext
{
    [Fact]
    public void The_boxes_follow_the_address()
    {
        var rail = Render<FilterRail>(p => p.Add(c => c.Address, "?country=NO"));
        Assert.Equal(["NO"], Ticked(rail));
        rail.Render(p => p.Add(c => c.Address, "?country=DK,NO"));
        Assert.Equal(["DK", "NO"], Ticked(rail).Order(StringComparer.Ordinal));
        rail.Render(p => p.Add(c => c.Address, ""));
        Assert.Empty(Ticked(rail));
    }

    [Fact]
    public void The_form_by_itself_keeps_what_it_does_not_show()
    {
        var form = Render<FilterRail>(p => p.Add(c => c.Address, "?country=NO&view=table&by=weapon&q=a+b&event=x&page=2")).Find("form");
        Assert.Equal("/", form.GetAttribute("action"));
        Assert.Equal(["by=weapon", "q=a b", "view=table"], form.QuerySelectorAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_month_in_the_address_stands_as_its_days_in_the_form()
    {
        var rail = Render<FilterRail>(p => p.Add(c => c.Address, "?from=2024-05&to=2024-11"));
        Assert.Equal(("2024-05-01", "2024-11-30"), (rail.Find("input[name=from]").GetAttribute("value"), rail.Find("input[name=to]").GetAttribute("value")));
    }

    [Fact]
    public void Counts_are_of_what_all_other_filters_let_through()
    {
        var rail = Render<FilterRail>(p => p.Add(c => c.Address, "?country=NO"));
        Assert.Equal("0", Count(rail, "action", "permits"));
        Assert.Equal("1", Count(rail, "country", "DK"));
    }

    [Theory]
    [InlineData("?country=NO", "2")]
    [InlineData("?country=NO&view=table", "2")]
    [InlineData("?q=strike", "1")]
    public void Choices_are_counted_without_reading_an_event(string address, string count)
    {
        Services.AddSingleton<IChronicleReader>(new MovingReader(moves: int.MaxValue));
        var rail = Render<FilterRail>(p => p.Add(c => c.Address, address));
        Assert.StartsWith($"Show {count} event", rail.Find(".rail__apply button").TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ticked(IRenderedComponent<FilterRail> rail) => rail.FindAll("input[name=country][checked]").Select(i => i.GetAttribute("value")!);

    private static string Count(IRenderedComponent<FilterRail> rail, string name, string value) =>
        rail.Find($"input[name={name}][value={value}] ~ .choice__count").FirstChild!.TextContent;
}
