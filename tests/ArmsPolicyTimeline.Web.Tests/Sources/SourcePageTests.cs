using ArmsPolicyTimeline.Chronicle.Changes;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Proofs;
using ArmsPolicyTimeline.Web.Citing;
using ArmsPolicyTimeline.Web.Freezing;
using ArmsPolicyTimeline.Web.Sources;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ArmsPolicyTimeline.Web.Tests.Sources;

public sealed class SourcePageTests : BunitContext
{
    public SourcePageTests()
    {
        Services.AddSingleton<IChronicleReader, SampleReader>();
        Services.AddSingleton<IChangeReader, SampleChanges>();
        Services.AddSingleton<IPassageReader>(new SamplePassages());
        Services.AddSingleton(Sample.Vocabulary);
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<FrozenSnapshots>();
        Services.AddSingleton<CiteViews>();
    }

    [Fact]
    public void Every_paragraph_is_shown_as_it_stands()
    {
        var shown = Open().FindAll("ol.text > li > p, ol.text .text__words p").Select(p => Without(p, "sup")).ToList();
        Assert.Equal(Sample.Document.Paragraphs.Skip(1).Select(p => p.Span.Of(Sample.Text)), shown.SkipLast(1));
    }

    [Fact]
    public void Markup_in_an_article_stays_text() => Assert.Empty(Open().FindAll("ol.text b"));

    [Fact]
    public void Every_event_has_its_passage_highlighted_and_a_note_beside_it()
    {
        var page = Open();
        foreach (var policyEvent in Sample.Snapshot.Events)
        {
            var note = page.Find($".note[data-event='{policyEvent.Id}']");
            var number = note.QuerySelector(".note__no")!.LastChild!.TextContent;
            Assert.Equal(policyEvent.Citations[0].Passages[0].Quote, Without(page.Find($"mark[data-passage='{number}']"), "sup"));
            Assert.Equal("/events/" + policyEvent.Id, note.GetAttribute("href"));
        }
    }

    [Fact]
    public void Paragraphs_bear_the_numbers_of_the_source() =>
        Assert.Equal(["p2", "p5", "p7"], Open().FindAll("ol.text > li[id]").Select(li => li.Id));

    [Theory]
    [InlineData("", "?passage=3#", "?passage=1#", null)]
    [InlineData("?passage=1", "?passage=3#", "?passage=2#", "Passage 1 of 3")]
    [InlineData("?passage=3", "?passage=2#", "?passage=1#", "Passage 3 of 3")]
    [InlineData("?event=no-considers-2024-05", "?passage=1#", "?passage=3#", "Passage 2 of 3")]
    [InlineData("?passage=99", "?passage=3#", "?passage=1#", null)]
    public void The_stepper_leads_from_passage_to_passage(string query, string before, string behind, string? where)
    {
        var page = Open(query);
        var marks = page.FindAll("mark[id]").ToDictionary(m => m.GetAttribute("data-passage")!, m => m.Id!, StringComparer.Ordinal);
        var steps = page.FindAll(".stepper a").Select(a => a.GetAttribute("href")![("/sources/" + Sample.SourceId).Length..]);
        Assert.Equal([before + marks[before[^2..^1]], behind + marks[behind[^2..^1]]], steps);
        Assert.Equal(where, page.FindAll(".stepper [role=status]").SingleOrDefault()?.TextContent);
        Assert.Equal(where is null ? 0 : 1, page.FindAll("mark.is-target").Count);
    }

    [Fact]
    public void A_digest_says_that_it_is_one_and_what_was_cut_is_counted()
    {
        var page = Open();
        Assert.Contains("digest", page.Find(".dek--note").TextContent, StringComparison.Ordinal);
        Assert.Equal("Left out: 2 captions, 1 author note. They are not part of the article.", page.Find(".text__cut").TextContent);
    }

    [Fact]
    public void The_original_is_linked_without_handing_on_the_visitor()
    {
        var link = Open().Find("a[rel]");
        Assert.Equal(("https://example.org/a", "noopener noreferrer nofollow"), (link.GetAttribute("href"), link.GetAttribute("rel")));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.org")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public void Only_web_addresses_become_links(string? address) => Assert.Null(SourceWords.Link(address));

    [Fact]
    public void An_unknown_source_is_not_found()
    {
        var found = true;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => found = false;
        Assert.Empty(Render<SourcePage>(p => p.Add(c => c.Id, "nothing")).Nodes);
        Assert.False(found);
    }

    [Fact]
    public void The_list_counts_events_and_says_how_the_date_is_known()
    {
        var cells = Render<SourcesPage>().FindAll("tbody tr td").Select(c => c.TextContent.Trim());
        Assert.Equal(["Sample Wire", "31 May 2024", "stated in the file", "Digest", "1", "3"], cells);
    }

    private IRenderedComponent<SourcePage> Open(string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/sources/" + Sample.SourceId + query);
        return Render<SourcePage>(p => p.Add(c => c.Id, Sample.SourceId));
    }

    private static string Without(AngleSharp.Dom.IElement element, string selector)
    {
        var copy = (AngleSharp.Dom.IElement)element.Clone();
        foreach (var part in copy.QuerySelectorAll(selector))
        {
            part.Remove();
        }

        return copy.TextContent;
    }
}
