using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Chronicle.Sources.Selectors;
using ArmsPolicyTimeline.Web.Citing;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Sources;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.Sources;

/// <summary>What a source's page says of its quotations, and how links find them.</summary>
public sealed class SourceProofTests : BunitContext
{
    public SourceProofTests()
    {
        Services.AddSingleton<IChronicleReader, SampleReader>();
        Services.AddSingleton<IChangeReader, SampleChanges>();
        Services.AddSingleton(Sample.Vocabulary);
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<FrozenSnapshots>();
        Services.AddSingleton<CiteViews>();
    }

    [Fact]
    public void Where_all_is_exact_there_is_no_banner()
    {
        var page = Open(new SamplePassages());
        Assert.Empty(page.FindAll(".faults"));
        Assert.Equal(["Exact", "Exact", "Exact"], page.FindAll(".proof").Select(p => p.TextContent));
    }

    [Fact]
    public void What_no_longer_matches_is_told_at_the_top()
    {
        var page = Open(new SamplePassages(Sample.Text.Replace("over the border. Norway", "over the border, now. Norway", StringComparison.Ordinal)));
        Assert.Equal("2 quotations do not stand where they were read", page.Find(".faults h2").TextContent);
        Assert.Equal(["Moved", "Moved"], page.FindAll(".faults .proof").Select(p => p.TextContent));
        Assert.Equal(["Norway weighs the same.", "Norway asked for a date; <b>none</b> was given & none came."], page.FindAll(".faults q").Select(q => q.TextContent));
        Assert.Equal("/events/" + Sample.Considers.Id, page.Find(".faults a").GetAttribute("href"));
    }

    [Fact]
    public void A_text_that_is_another_is_told_though_its_quotations_stand() =>
        Assert.Contains("not the one that was read", Open(new SamplePassages(Sample.Text + " More.")).Find(".faults").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Every_passage_has_an_anchor_that_takes_focus_and_a_link_to_it()
    {
        var page = Open(new SamplePassages());
        foreach (var policyEvent in Sample.Snapshot.Events)
        {
            var passage = policyEvent.Citations[0].Passages[0];
            var mark = page.Find("#passage-" + PassageId.Of(Sample.SourceId, passage));
            Assert.Equal(("mark", "-1"), (mark.LocalName, mark.GetAttribute("tabindex")));
            Assert.StartsWith(passage.Quote, mark.TextContent, StringComparison.Ordinal);
            Assert.NotNull(page.Find($".cited__links a[href='/sources/{Sample.SourceId}#{mark.Id}']"));
        }

        Assert.Equal("-1", page.Find("#p7").GetAttribute("tabindex"));
    }

    [Fact]
    public void A_link_to_a_passage_of_the_digest_finds_its_paragraph()
    {
        var page = Open(new SamplePassages { Former = [new FormerPassage("0123456789ab", 5), new FormerPassage("0123456789cd", 99)] });
        Assert.Equal("p5", page.Find("#passage-0123456789ab").Closest("li")!.Id);
        Assert.Empty(page.FindAll("#passage-0123456789cd"));
    }

    private IRenderedComponent<SourcePage> Open(SamplePassages passages)
    {
        Services.AddSingleton<IPassageReader>(passages);
        return Render<SourcePage>(p => p.Add(c => c.Id, Sample.SourceId));
    }
}
