using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Facets;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>Filters, facets, chips, words and ways out, as an address asks for them.</summary>
public sealed class TimelineViewTests
{
    [Theory]
    [InlineData("", 7)]
    [InlineData("country=US", 5)]
    [InlineData("country=US,GB", 6)]
    [InlineData("country=US&action=permits,considers", 2)]
    [InlineData("weapon=missiles", 4)]
    [InlineData("weapon=storm-shadow", 0)]
    [InlineData("source=s2", 4)]
    [InlineData("evidence=anonymous", 1)]
    [InlineData("official=joe-biden", 1)]
    [InlineData("from=2024-05-30", 3)] // the request of some day in May may be of the 30th
    [InlineData("to=2024-05-02", 4)]
    [InlineData("from=2024-06&to=2024-10", 0)]
    [InlineData("topic=use&recipient=UA", 6)]
    public void Values_of_a_filter_are_alternatives_and_filters_add_up(string address, int count) =>
        Assert.Equal(count, SampleView.Of(address).EventCount);

    [Fact]
    public void A_facet_counts_what_all_other_filters_let_through()
    {
        var view = SampleView.Of("country=GB&topic=use");
        Assert.Equal("US 4, UA 1, GB 1", Told(Facet(view, Dimension.Country)));
        Assert.Equal("use 1, supply 0, personnel 0", Told(Facet(view, Dimension.Topic)));
        Assert.Equal("permits 1", Told(Facet(view, Dimension.Action) with { Values = [.. Facet(view, Dimension.Action).Values.Where(v => v.Count > 0)] }));
        Assert.Equal(11, Facet(view, Dimension.Action).Values.Length);
    }

    [Fact]
    public void Weapons_stand_under_their_class_and_a_class_counts_each_event_once()
    {
        var weapons = Facet(SampleView.Of(""), Dimension.Weapon);
        Assert.Equal("missiles 4, unspecified 3", Told(weapons));
        var nested = weapons.Values[0];
        Assert.Equal(("long-range-missiles", 4), (nested.Members[0].Id, nested.Members[0].Count));
        Assert.Equal(("atacms", 4), (nested.Members[0].Members[0].Id, nested.Members[0].Members[0].Count));
    }

    [Fact]
    public void A_choice_is_a_link_that_adds_it_or_takes_it_away()
    {
        var facet = Facet(SampleView.Of("country=US"), Dimension.Country);
        Assert.Equal(("/", true), (facet.Values.Single(v => v.Id is "US").Href, facet.Values.Single(v => v.Id is "US").IsChosen));
        Assert.Equal("/?country=GB,US", facet.Values.Single(v => v.Id is "GB").Href);
    }

    [Theory]
    [InlineData("country=US", "By United States", "/")]
    [InlineData("country=US,GB&topic=use", "By United Kingdom or United States|Topic is use of supplied weapons", "/?topic=use|/?country=GB,US")]
    [InlineData("country=US,GB,FR,UA", "By any of 4 actors", "/")]
    [InlineData("recipient=UA", "Given to Ukraine", "/")]
    [InlineData("from=2024-04-01&to=2024-12-31", "From 1 Apr to 31 Dec 2024", "/")]
    [InlineData("from=2024-05&to=2024-11", "From May to Nov 2024", "/")]
    [InlineData("from=2023-11&to=2024-05", "From Nov 2023 to May 2024", "/")]
    [InlineData("to=2024-22", "Up to summer 2024", "/")]
    [InlineData("q=border&source=s1&asof=2024-10-01", "Reported by Sample Wire|Containing “border”", "/?asof=2024-10-01&q=border|/?source=s1&asof=2024-10-01")]
    public void Chips_say_each_filter_and_lead_to_the_page_without_it(string address, string words, string links)
    {
        var chips = SampleView.Of(address).Chips;
        Assert.Equal(words, string.Join('|', chips.Select(c => c.Text)));
        Assert.Equal(links, string.Join('|', chips.Select(c => c.RemoveHref)));
    }

    [Fact]
    public void An_empty_page_says_which_filter_to_loosen_and_what_that_gives()
    {
        var advice = SampleView.Of("country=GB&action=warns&topic=use").Empty!;
        Assert.Equal("No event matches all three filters", advice.Headline);
        Assert.Equal(["Action is warns: 1", "all: 7"], advice.Ways.Select(w => $"{(w.Without.IsEmpty ? "all" : string.Join('+', w.Without))}: {w.Count}"));
        Assert.Equal("/?country=GB&topic=use", advice.Ways[0].Href);
    }

    [Fact]
    public void Where_one_filter_is_not_enough_two_are_named()
    {
        var advice = SampleView.Of("country=GB&action=warns&weapon=storm-shadow").Empty!;
        Assert.Contains(advice.Ways, w => w.Without.SequenceEqual(["Weapon is Storm Shadow", "Action is warns"], StringComparer.Ordinal) && w.Count == 1);
    }

    [Fact]
    public void Search_words_keep_the_events_that_were_found()
    {
        var found = new SearchResult(["us-limits", "gone"], ImmutableDictionary<string, string>.Empty.Add("us-limits", "over the \u0001border\u0002"));
        var view = SampleView.Of("q=border&view=table", found);
        Assert.Equal(("us-limits", "over the \u0001border\u0002"), (view.Table.Rows.Single().Id, view.Table.Rows.Single().Snippet));
    }

    [Theory]
    [InlineData("", "us-gives us-ban ua-asks gb-permits us-considers us-limits us-atacms")]
    [InlineData("sort=-date", "us-atacms us-limits us-considers gb-permits ua-asks us-ban us-gives")]
    [InlineData("sort=country", "ua-asks gb-permits us-gives us-ban us-considers us-limits us-atacms")]
    [InlineData("sort=official", "us-limits us-gives us-ban ua-asks gb-permits us-considers us-atacms")]
    public void The_table_is_sorted_as_asked_for(string address, string ids) =>
        Assert.Equal(ids, string.Join(' ', SampleView.Of(address).Table.Rows.Select(r => r.Id)));

    [Fact]
    public void A_heading_sorts_and_sorts_the_other_way_round()
    {
        var columns = SampleView.Of("sort=country").Table.Columns;
        Assert.Equal(("ascending", "/?sort=-country"), (columns[1].AriaSort, columns[1].SortHref));
        Assert.Equal((null, "/"), (columns[0].AriaSort, columns[0].SortHref));
    }

    [Fact]
    public void Events_sources_and_actors_are_counted_in_words()
    {
        var view = SampleView.Of("");
        Assert.Equal("7 events by 3 countries and organisations, from 2 sources.", view.Dek);
        Assert.Equal("7 events in 3 lanes", view.Announcement);
        Assert.Equal("1 event by 1 country or organisation, from 1 source.", SampleView.Of("country=GB").Dek);
        Assert.Equal("Use on targets outside Ukraine", SampleView.Of("topic=use").Headline);
    }

    [Fact]
    public void A_table_has_no_lanes_and_all_else_of_the_page()
    {
        var (picture, table) = (SampleView.Of("country=US"), SampleView.Of("country=US&view=table"));
        Assert.Empty(table.Lanes);
        Assert.Equal("5 events in the table", table.Announcement);
        Assert.Equal((picture.Headline, picture.Dek, picture.EventCount), (table.Headline, table.Dek, table.EventCount));
        Assert.Equal(["us-gives", "us-ban", "us-considers", "us-limits", "us-atacms"], table.Table.Rows.Select(r => r.Id));
    }

    [Theory]
    [InlineData("country=US&from=2024-05")]
    [InlineData("weapon=atacms&view=table")]
    [InlineData("")]
    public void The_filters_by_themselves_offer_what_the_page_offers(string address)
    {
        var view = SampleView.Of(address);
        var choices = FilterChoices.Create(SampleView.Snapshot, SampleEvents.Vocabulary, view.Query, search: null);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(FilterChoices.Of(view)), System.Text.Json.JsonSerializer.Serialize(choices));
    }

    [Fact]
    public void A_value_left_out_is_said_on_the_page() =>
        Assert.Equal(["Left out country “ZZ”: nothing is known by this id."], SampleView.Of("country=ZZ,US").Notes);

    [Fact]
    public void The_same_question_gives_the_same_page()
    {
        var (one, other) = (SampleView.Of("country=US&asof=2024-10-01"), SampleView.Of("asof=2024-10-01&country=US"));
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(one.Lanes), System.Text.Json.JsonSerializer.Serialize(other.Lanes));
    }

    private static Facet Facet(TimelineView view, Dimension dimension) => view.Facets.Single(f => f.Dimension == dimension);

    private static string Told(Facet facet) => string.Join(", ", facet.Values.Select(v => $"{v.Id} {v.Count}"));
}
