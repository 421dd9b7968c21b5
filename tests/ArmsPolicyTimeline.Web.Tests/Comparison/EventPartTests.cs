using ArmsPolicyTimeline.Chronicle.Comparison.Details;
using ArmsPolicyTimeline.Chronicle.Comparison.Followings;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Followings;
using ArmsPolicyTimeline.Web.Comparison.Events;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;

namespace ArmsPolicyTimeline.Web.Tests.Comparison;

public sealed class EventPartTests : TimelineContext
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a \u0001b\u0002 c", "a <mark>b</mark> c")]
    [InlineData("\u0001b\u0002", "<mark>b</mark>")]
    [InlineData("\u0001a\u0002\u0001b\u0002", "<mark>a</mark><mark>b</mark>")]
    [InlineData("a \u0001b", "a b")]
    [InlineData("<i>\u0001b\u0002</i>", "&lt;i&gt;<mark>b</mark>&lt;/i&gt;")]
    public void Matched_words_are_marked_and_nothing_else_is_markup(string text, string markup) =>
        Assert.Equal(markup, Render<MarkedWords>(p => p.Add(c => c.Text, text)).Markup.Trim());

    [Fact]
    public void A_passage_is_shown_without_a_character_more_or_less()
    {
        var passage = new PassageDetail([new("Denmark", FieldName.Actor), new(" lets its ", null), new("aircraft", FieldName.Weapon), new(" strike.", null)], "¶ 2", "/sources/a#p2");
        var citation = new CitationDetail("a", "Wire", "Title", "May 2024", "/sources/a", null, IsDigest: true, "", "", [passage]);
        var card = Render<PassageCard>(p => p.Add(c => c.Citation, citation).Add(c => c.Passage, passage));
        Assert.Equal("Denmark lets its aircraft strike.", card.Find("blockquote").TextContent);
        Assert.Equal(["Denmark", "aircraft"], card.FindAll("mark").Select(m => m.TextContent));
        Assert.Contains("digest", card.Find(".passage__from").TextContent, StringComparison.Ordinal);
        Assert.Equal("/sources/a#p2", card.Find("a").GetAttribute("href"));
    }

    [Fact]
    public void An_event_that_was_followed_leads_to_the_follower_and_to_the_passage()
    {
        var said = new FollowingDetail(FollowingKind.After, "came after", "Norway", null, "3 days later", [new("Denmark acted ", null), new("after Norway", FieldName.Trigger), new(" did.", null)], new("Wire ¶ 2", "/sources/a?event=dk#p2"));
        var list = Render<FollowerList>(p => p.Add(c => c.Followers, [new FollowerDetail("Denmark permits F-16", "11 March 2024", "/events/dk", said)]));

        Assert.Equal("Followed by", list.Find("h3").TextContent);
        Assert.Equal("Denmark permits F-16 (11 March 2024) came after this decision, 3 days later.", list.Find(".followings__words").TextContent);
        Assert.Equal(["/events/dk", "/sources/a?event=dk#p2"], list.FindAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Denmark acted after Norway did.", list.Find("blockquote").TextContent);
    }

    [Fact]
    public void The_words_of_each_field_are_a_list_too()
    {
        var passage = new PassageDetail([new("President ", FieldName.Official), new("Roe", FieldName.Official) { Fields = [FieldName.Official, FieldName.Actor] }, new(" lets ", null), new("jets", FieldName.Weapon)], "¶ 2", "/sources/a#p2");
        var citation = new CitationDetail("a", "Wire", "Title", "May 2024", "/sources/a", null, IsDigest: true, "", "", [passage]) { Elsewhere = [FieldName.Date] };
        var card = Render<PassageCard>(p => p.Add(c => c.Citation, citation).Add(c => c.Passage, passage));

        Assert.Equal(["Actor: “Roe”", "Official: “President Roe”", "Weapon: “jets”", "Date: from other words of the text"], card.FindAll(".words li").Select(l => l.TextContent));
        Assert.Equal(["actor", "official", "weapon"], card.FindAll("[data-shows]").Select(b => b.GetAttribute("data-shows")));
        Assert.Equal("official actor", card.FindAll("mark")[1].GetAttribute("data-field"));
    }

    [Theory]
    [InlineData(Evidence.Declared, "Declared")]
    [InlineData(Evidence.Reported, "Reported")]
    [InlineData(Evidence.Anonymous, "Anonymous")]
    [InlineData(Evidence.Inferred, "Inferred")]
    public void A_passage_says_how_it_attests_and_whether_it_stands(Evidence evidence, string words)
    {
        var passage = new PassageDetail([new("Yes.", null)], "¶ 2", "/sources/a#p2") { Id = "0123456789ab" };
        var citation = new CitationDetail("a", "Wire", "Title", "May 2024", "/sources/a", null, IsDigest: true, "", "", [passage]) { Evidence = evidence };
        var card = Render<PassageCard>(p => p.Add(c => c.Citation, citation).Add(c => c.Passage, passage));

        Assert.Equal(words, card.Find(".evidence").TextContent);
        Assert.Equal("Not checked yet", card.Find(".proof").TextContent);
        Assert.Equal("/sources/a#passage-0123456789ab", card.Find(".passage__marks a").GetAttribute("href"));
    }

    [Fact]
    public void What_speaks_against_an_event_is_one_key_away()
    {
        var page = Render<EventPage>(p => p.Add(c => c.Id, Sample.Permits.Id));
        var link = page.Find("[data-key=a]");

        Assert.EndsWith("#against", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("a", link.GetAttribute("aria-keyshortcuts"));
        Assert.Contains("No passage says the contrary", page.Find("#against").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ladder_names_the_kind_of_evidence_and_the_rule()
    {
        var ladder = Render<EvidenceLadder>(p => p.Add(c => c.Event, Sample.Permits).Add(c => c.Words, "Declared by a named official"));
        Assert.Equal("Declared", ladder.Find("li[aria-current]").TextContent);
        Assert.Equal("Declared by a named official. Confidence 0.50, by rule sample-rule", ladder.Find(".gauge span").TextContent);
    }

    [Fact]
    public void An_event_has_a_page_of_its_own()
    {
        var page = Render<EventPage>(p => p.Add(c => c.Id, Sample.Permits.Id));
        Assert.Equal(View("event=" + Sample.Permits.Id).Selected!.Headline, page.Find("h1").TextContent);
        Assert.Equal("/?event=" + Sample.Permits.Id, page.Find(".toolbar a").GetAttribute("href"));
        Assert.Empty(page.FindAll("h3"));
    }

    [Fact]
    public void An_unknown_event_is_not_found()
    {
        var found = true;
        Navigation.OnNotFound += (_, _) => found = false;
        Assert.Empty(Render<EventPage>(p => p.Add(c => c.Id, "nothing")).Nodes);
        Assert.False(found);
    }

    [Fact]
    public void A_table_of_several_pages_has_a_way_to_the_next()
    {
        var table = View("view=table").Table with { Page = 1, Pages = 2, NextHref = "/?view=table&page=2" };
        var pager = Render<EventTableView>(p => p.Add(c => c.Table, table)).Find("nav");
        Assert.Equal(["/?view=table&page=2"], pager.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
    }
}
