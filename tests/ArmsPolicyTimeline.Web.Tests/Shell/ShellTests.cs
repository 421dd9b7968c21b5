using ArmsPolicyTimeline.Web.Hosting;
using ArmsPolicyTimeline.Web.Shell;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace ArmsPolicyTimeline.Web.Tests.Shell;

public sealed class ShellTests : BunitContext
{
    [Theory]
    [InlineData("/", "Timeline", "page")]
    [InlineData("/?country=US", "Timeline", "page")]
    [InlineData("/sources", "Sources", "page")]
    [InlineData("/sources/a?passage=2", "Sources", "true")]
    [InlineData("/about", "About", "page")]
    public void The_masthead_says_which_view_is_open(string here, string name, string current)
    {
        var link = Assert.Single(Render<Masthead>(p => p.Add(c => c.Here, here)).FindAll(".views a[aria-current]"));
        Assert.Equal((name, current), (link.TextContent, link.GetAttribute("aria-current")));
    }

    [Fact]
    public void Search_keeps_the_filters_of_the_timeline_and_forgets_what_was_open()
    {
        var masthead = Render<Masthead>(p => p.Add(c => c.Here, "/?country=US,GB&q=old+words&event=x&page=2&to=2024"));
        Assert.Equal("old words", masthead.Find("input[name=q]").GetAttribute("value"));
        Assert.Equal(["country=US,GB", "to=2024"], masthead.FindAll("form[role=search] input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
    }

    [Fact]
    public void Search_elsewhere_asks_for_words_alone() =>
        Assert.Empty(Render<Masthead>(p => p.Add(c => c.Here, "/sources/a?passage=2")).FindAll("form[role=search] input[type=hidden]"));

    [Theory]
    [InlineData(Theme.System, "dark")]
    [InlineData(Theme.Dark, "light")]
    [InlineData(Theme.Light, "system")]
    public void The_theme_goes_round(Theme theme, string next)
    {
        var form = Render<ThemeSwitch>(p => p.Add(c => c.Here, "/about").Add(c => c.Theme, theme));
        Assert.Equal(next, form.Find("button").GetAttribute("value"));
        Assert.Equal("/about", form.Find("input[name=back]").GetAttribute("value"));
    }

    [Fact]
    public void The_waiting_page_needs_neither_layout_nor_data()
    {
        Services.AddSingleton(new SiteFiles(new NullFileProvider()));
        Assert.Contains("3 of 5", Render<WaitingDocument>(p => p.Add(c => c.Progress, "3 of 5 articles are read.")).Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lost_connection_starts_hidden_and_offers_to_reload()
    {
        var dialog = Render<ReconnectDialog>().Find("#components-reconnect-modal");
        Assert.Contains("components-reconnect-hide", dialog.ClassList);
        Assert.NotNull(dialog.QuerySelector("[data-reload]"));
    }
}
