using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Web.Controls;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;

namespace ArmsPolicyTimeline.Web.Tests.Controls;

public sealed class ControlTests : BunitContext
{
    [Fact]
    public void A_chip_leads_to_the_page_without_it_and_says_so() =>
        Render<Chip>(p => p.Add(c => c.Href, "/?to=2024").AddChildContent("Given to Ukraine")).Find("a").MarkupMatches("""
            <a class="chip" href="/?to=2024"><span>Given to Ukraine</span><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg><span class="sr"> Remove this filter</span></a>
            """);

    [Fact]
    public void The_chosen_item_of_a_toggle_group_is_the_current_one()
    {
        var item = Render<ToggleItem>(p => p.Add(c => c.Text, "Table").Add(c => c.Href, "/?view=table").Add(c => c.Selected, true));
        Assert.Equal("true", item.Find("a").GetAttribute("aria-current"));
        item.Render(p => p.Add(c => c.Selected, false));
        Assert.False(item.Find("a").HasAttribute("aria-current"));
    }

    [Fact]
    public void A_toggle_group_is_named_by_its_label()
    {
        var group = Render<ToggleGroup>(p => p.Add(c => c.Text, "Lanes by").Add(c => c.LabelId, "by").AddChildContent("x"));
        Assert.Equal("Lanes by", group.Find("#" + group.Find("[role=group]").GetAttribute("aria-labelledby")).TextContent);
    }

    [Fact]
    public void An_icon_button_without_address_is_no_link()
    {
        Assert.Empty(Render<IconButton>(p => p.Add(c => c.Icon, Icons.Next).Add(c => c.Label, "Next").Add(c => c.Href, null)).FindAll("a"));
        Assert.Equal("Next", Render<IconButton>(p => p.Add(c => c.Icon, Icons.Next).Add(c => c.Label, "Next").Add(c => c.Href, "/x")).Find("a").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_expansion_panel_is_open_when_asked(bool open)
    {
        var panel = Render<ExpansionPanel>(p => p.Add(c => c.Text, "Topic").Add(c => c.State, "use").Add(c => c.Expanded, open).AddChildContent("choices"));
        Assert.Equal(open, panel.Find("details").HasAttribute("open"));
        Assert.Equal("Topic", panel.Find("[role=group]").GetAttribute("aria-label"));
    }

    [Fact]
    public void A_table_has_a_caption_and_can_be_scrolled_by_keyboard()
    {
        var table = Render<SimpleTable>(p => p.Add(c => c.Label, "Events 1 to 3 of 3").AddChildContent("<tbody></tbody>"));
        Assert.Equal("Events 1 to 3 of 3", table.Find("caption").TextContent);
        Assert.Equal("0", table.Find("[role=region]").GetAttribute("tabindex"));
    }

    [Theory]
    [InlineData("2024-05-30", "30 May 2024", "2024-05-30")]
    [InlineData("2024-05", "May 2024", "2024-05")]
    [InlineData("2024-05~", "about May 2024", "2024-05")]
    [InlineData("2024-22", "summer 2024", null)]
    [InlineData("2024-05-20/2024-05-26", "20 to 26 May 2024", null)]
    [InlineData(null, "not known", null)]
    public void A_date_is_shown_no_more_precisely_than_known(string? edtf, string words, string? machine)
    {
        var text = Render<DateText>(p => p.Add(c => c.Date, edtf is null ? null : EdtfDate.Parse(edtf).Value));
        Assert.Equal(words, text.Nodes.Last(n => n.TextContent.Trim().Length > 0).TextContent.Trim());
        Assert.Equal(machine, text.FindAll("time").SingleOrDefault()?.GetAttribute("datetime"));
    }

    [Fact]
    public void Every_action_has_a_shape()
    {
        var (symbols, sheet) = (Render<ArmsPolicyTimeline.Web.Shell.SymbolSheet>(), SiteFile.Read("styles/marks.css"));
        foreach (var action in Enum.GetValues<PolicyAction>())
        {
            var shape = Render<ActionGlyph>(p => p.Add(c => c.Action, action)).Find(".shape").ClassList.Single(c => c.StartsWith("act--", StringComparison.Ordinal));
            Assert.Contains($".{shape}::before {{ clip-path:", sheet, StringComparison.Ordinal);
            Assert.NotNull(symbols.Find("#a-" + shape["act--".Length..]));
        }
    }

    [Fact]
    public void Every_standing_has_its_pattern()
    {
        var sheet = Render<ArmsPolicyTimeline.Web.Shell.SymbolSheet>();
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var fill = Render<StandingSwatch>(p => p.Add(c => c.Standing, standing)).Find(".band").GetAttribute("fill");
            Assert.True(fill is null ? standing is Standing.Unknown or Standing.Permitted : sheet.FindAll(fill["url(".Length..^1]).Count == 1, standing.ToString());
        }
    }

    [Fact]
    public void A_heading_has_the_level_asked_for() =>
        Render<Heading>(p => p.Add(c => c.Level, 3).Add(c => c.Class, "part").AddChildContent("Limits")).MarkupMatches("<h3 class=\"part\">Limits</h3>");

    [Fact]
    public void An_alert_is_announced() => Assert.Equal("status", Render<Alert>(p => p.AddChildContent("Left out.")).Find("div").GetAttribute("role"));
}
