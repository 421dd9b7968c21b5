using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Web.About;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.About;

public sealed class AboutPageTests : BunitContext
{
    public AboutPageTests()
    {
        Services.AddSingleton<IChronicleReader, SampleReader>();
        Services.AddSingleton(Sample.Vocabulary);
    }

    [Fact]
    public void Every_link_of_the_contents_leads_to_a_section()
    {
        var page = Render<AboutPage>();
        Assert.All(page.FindAll(".contents a"), link => Assert.NotNull(page.Find("section#" + link.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public void Every_action_and_standing_is_explained()
    {
        var page = Render<AboutPage>();
        Assert.Equal(Enum.GetValues<PolicyAction>().Select(a => "action-" + a.Slug()), page.FindAll("#actions tbody tr").Select(r => r.Id));
        Assert.Equal(page.FindAll("#actions td").Count, page.FindAll("#actions td").Select(c => c.TextContent).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<Standing>().Length, page.FindAll("#standing-rule .key li").Count);
    }

    [Fact]
    public void The_standing_rule_is_shown_with_its_version_and_all_its_clauses()
    {
        var page = Render<AboutPage>();
        Assert.EndsWith($"version {StandingFold.RuleVersion}", page.Find("#standing-rule h2").TextContent, StringComparison.Ordinal);
        Assert.Equal(7, page.FindAll("#standing-rule ol > li").Count);
    }

    [Fact]
    public void The_vocabulary_is_listed_with_links_to_the_timeline()
    {
        var page = Render<AboutPage>();
        Assert.Equal(["/?country=DK", "/?country=NO", "/?country=UA"], page.FindAll("#actors tbody a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["/?weapon=f-16", "/?weapon=unspecified"], page.FindAll("#weapons a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void The_content_shown_is_named_by_its_hash() =>
        Assert.Equal(Sample.Snapshot.Version, Render<AboutPage>().Find("#versions code").TextContent);
}
