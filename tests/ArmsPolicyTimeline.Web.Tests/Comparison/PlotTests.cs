using AngleSharp.Dom;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Density;
using ArmsPolicyTimeline.Chronicle.Comparison.Lanes;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Standings;
using ArmsPolicyTimeline.Web.Comparison.Plot;
using ArmsPolicyTimeline.Web.Tests.Samples;
using Bunit;

namespace ArmsPolicyTimeline.Web.Tests.Comparison;

/// <summary>What each part of the plot prints.</summary>
public sealed class PlotTests : BunitContext
{
    private static readonly MarkEvent Permit = new("us-permits", PolicyAction.Permits, "United States permits weapons", "30 May 2024", "/events/us-permits", "/?event=us-permits", IsSelected: false, IsWeak: false, IsAhead: false);

    private static readonly LaneMark Mark = new() { Event = Permit, Events = [Permit], Places = [0], X = 21.4545, SpanStart = 21.4545, SpanEnd = 21.4545, Label = "United States permits weapons, 30 May 2024", WordsAt = 21.4545, WordsOffset = 14 };

    private static readonly LaneBand Band = new() { Standing = Standing.Limited, SeamStart = 20, Start = 20, End = 100, EndSeam = 100, IsOpen = true, StaleFrom = 60, FirstDay = new(2024, 5, 30), Label = "Limited, since 30 May 2024, no end known" };

    [Fact]
    public void A_lane_bears_its_id_and_every_event_is_one_link_in_it()
    {
        var view = View("");
        var plot = Render<TimelinePlot>(p => p.Add(x => x.View, view));

        Assert.Equal(view.Lanes.Select(l => l.Id), plot.FindAll("[data-lane]").Select(l => l.GetAttribute("data-lane")));
        Assert.Equal(
            ["dk-permits-f-16-2024-05-30", "no-considers-2024-05", "no-requests-2024-21"],
            plot.FindAll("[data-lane] a[data-event]").Select(a => a.GetAttribute("data-event")!).Order(StringComparer.Ordinal));
        Assert.All(plot.FindAll("a[data-event]"), a => Assert.Equal("/events/" + a.GetAttribute("data-event"), a.GetAttribute("href")));
    }

    [Fact]
    public void Marks_are_links_in_a_list_that_scripts_are_not_needed_for()
    {
        var plot = Render<TimelinePlot>(p => p.Add(x => x.View, View("")));
        Assert.All(plot.FindAll("ol.marks > li > a[data-event]"), a =>
        {
            Assert.False(a.HasAttribute("tabindex"));
            Assert.NotEmpty(a.GetAttribute("aria-label")!);
        });
        Assert.NotEmpty(plot.FindAll("ol.marks > li > a[data-event]"));
    }

    [Fact]
    public void Nothing_is_styled_or_scripted_inline()
    {
        var plot = Render<TimelinePlot>(p => p.Add(x => x.View, View("event=dk-permits-f-16-2024-05-30")));
        Assert.Empty(plot.FindAll("[style], script, [onclick]"));
        Assert.Equal("true", plot.Find("a[data-event=dk-permits-f-16-2024-05-30]").GetAttribute("aria-current"));
    }

    [Fact]
    public void Handles_wait_for_the_script() =>
        Assert.All(Render<TimelinePlot>(p => p.Add(x => x.View, View(""))).FindAll("input[type=range]"), i => Assert.True(i.HasAttribute("hidden")));

    [Fact]
    public void A_hidden_lane_can_be_shown_again() =>
        Assert.Equal("/", Render<TimelinePlot>(p => p.Add(x => x.View, View("hide=NO"))).Find(".hidden-lanes a").GetAttribute("href"));

    [Fact]
    public void A_strip_is_one_path_with_its_words_and_one_link()
    {
        var strip = new LaneStrip(72, "M0 20H72z", 50, 51.39, "240 events, most on 3 May 2024: 31", "/?from=2024-05-01&to=2024-05-09", "Show 1 to 9 May 2024");
        var view = Render<StripView>(p => p.Add(x => x.Strip, strip));

        Assert.Equal(("M0 20H72z", "0 0 72 20"), (view.Find("path.strip").GetAttribute("d"), view.Find("[role=img]").GetAttribute("viewBox")));
        Assert.Equal("240 events, most on 3 May 2024: 31", view.Find("[role=img]").GetAttribute("aria-label"));
        Assert.Equal(("/?from=2024-05-01&to=2024-05-09", "Show 1 to 9 May 2024. 240 events, most on 3 May 2024: 31"), (view.Find("a[data-strip]").GetAttribute("href"), view.Find("a[data-strip]").GetAttribute("aria-label")));
        Assert.Empty(Render<StripView>(p => p.Add(x => x.Strip, strip with { CloserHref = null })).FindAll("a"));
    }

    [Fact]
    public void A_crowded_lane_lists_its_events_on_demand()
    {
        var lane = View("").Lanes[0];
        var strip = new LaneStrip(72, "M0 20H72z", 50, 51.39, "1,240 events", null, "");
        var crowded = lane with { Count = 1_240, AccountHref = "/?account=NO#lane-account", Rows = [lane.Rows[0] with { Marks = [], Strip = strip }] };
        var view = Render<LaneView>(p => p.Add(x => x.Lane, crowded).Add(x => x.Axis, View("").Axis));

        Assert.Equal(("/?account=NO#lane-account", "1,240 events of Norway, list them"), (view.Find("a.lane__count").GetAttribute("href"), view.Find("a.lane__count").GetAttribute("aria-label")));
        Assert.Empty(view.FindAll(".lane-sheet, button"));
    }

    [Fact]
    public void Crowded_standings_are_one_path_each_and_named()
    {
        var row = View("").Lanes[0].Rows[0] with { Bands = [], Feet = [], Crowded = new([new(Standing.Permitted, "M0 13z"), new(Standing.Prohibited, "M1 13z")], [], "300 stretches") };
        var bands = Render<RowBands>(p => p.Add(x => x.Row, row));

        Assert.Equal(["crowd--permitted M0 13z", "crowd--prohibited M1 13z"], bands.FindAll("path").Select(b => $"{b.GetAttribute("class")} {b.GetAttribute("d")}"));
        Assert.Equal("300 stretches", bands.Find("[role=img]").GetAttribute("aria-label"));
    }

    [Fact]
    public void A_lane_with_parts_opens_by_a_link_and_shows_them_in_a_list_of_its_own()
    {
        var lane = View("").Lanes[0];
        var part = lane with { Id = lane.Id + ":f-16", HideHref = null, PinHref = null, AccountHref = null };
        var closed = Render<LaneView>(p => p.Add(x => x.Lane, lane with { ToggleHref = "/?open=NO", PartsName = "Weapons of Norway" }).Add(x => x.Axis, View("").Axis));
        var open = Render<LaneView>(p => p.Add(x => x.Lane, lane with { ToggleHref = "/", PartsName = "Weapons of Norway", Parts = [part], MoreParts = 3 }).Add(x => x.Axis, View("").Axis));

        Assert.Equal(("/?open=NO", "false", "Weapons of Norway"), (closed.Find("a.lane__toggle").GetAttribute("href"), closed.Find("a.lane__toggle").GetAttribute("aria-expanded"), closed.Find("a.lane__toggle").GetAttribute("aria-label")));
        Assert.Equal(("/", "true"), (open.Find("a.lane__toggle").GetAttribute("href"), open.Find("a.lane__toggle").GetAttribute("aria-expanded")));
        Assert.Equal([lane.Id + ":f-16"], open.FindAll("ol.lanes[aria-label='Weapons of Norway'] > li.lane--child").Select(l => l.GetAttribute("data-lane")));
        Assert.Equal(["Show only this"], open.FindAll("ol.lanes .lane-sheet__ways a").Select(a => a.TextContent));
        Assert.StartsWith("3 more", open.Find(".lane__more").TextContent, StringComparison.Ordinal);
        Assert.Empty(Render<LaneView>(p => p.Add(x => x.Lane, lane with { ToggleHref = null }).Add(x => x.Axis, View("").Axis)).FindAll(".lane__toggle"));
    }

    [Fact]
    public void A_list_tells_how_many_events_are_in_the_table_only()
    {
        var lane = View("").Lanes[0];
        var sheet = Render<LaneSheet>(p => p.Add(x => x.Id, "s").Add(x => x.Lane, lane with { Count = lane.Count + 1_250, TableHref = "/?view=table" }));
        Assert.Contains("1,250 more", sheet.Find(".lane-sheet__more").TextContent, StringComparison.Ordinal);
        Assert.Equal("/?view=table", sheet.Find(".lane-sheet__more a").GetAttribute("href"));
        Assert.Empty(Render<LaneSheet>(p => p.Add(x => x.Id, "s").Add(x => x.Lane, lane)).FindAll(".lane-sheet__more"));
    }

    [Fact]
    public void Lanes_on_other_pages_are_a_link_away()
    {
        var pager = Render<LanePager>(p => p.Add(x => x.Pages, new("Lanes 26 to 50 of 133", "/", "Lanes 1 to 25", "/?lanepage=3", "Lanes 51 to 75")));
        Assert.Equal(["/ Lanes 1 to 25", "/?lanepage=3 Lanes 51 to 75"], pager.FindAll("a").Select(a => $"{a.GetAttribute("href")} {a.TextContent}"));
        Assert.Equal("Lanes 26 to 50 of 133", pager.Find("span").TextContent);
    }

    [Fact]
    public void A_mark_is_one_link_at_its_place()
    {
        var mark = Render<MarkView>(p => p.Add(x => x.Mark, Mark));
        Assert.Equal("mark shape act act--permits at-21 by-45", mark.Find("li > a").GetAttribute("class"));
        Assert.Equal(("/events/us-permits", "/?event=us-permits"), (mark.Find("a").GetAttribute("href"), mark.Find("a").GetAttribute("data-open")));
        Assert.Equal(2, mark.FindAll("*").Count);
        Assert.Equal("", mark.Find("a").TextContent);
    }

    [Fact]
    public void Folded_events_are_a_number() =>
        Assert.Equal("2", Render<MarkView>(p => p.Add(x => x.Mark, Mark with { Places = [0, 1, 2], SpanStart = 20 })).Find("a").GetAttribute("data-more"));

    [Fact]
    public void Weak_ahead_and_selected_are_told_apart()
    {
        var mark = Render<MarkView>(p => p.Add(x => x.Mark, Mark with { Event = Permit with { IsWeak = true, IsAhead = true, IsSelected = true } }));
        Assert.Equal("mark shape act act--permits at-21 by-45 mark--selected mark--unnamed mark--ahead", mark.Find("a").GetAttribute("class"));
        Assert.Equal("ahead", mark.Find("a").GetAttribute("data-phase"));
    }

    [Theory]
    [InlineData(0, "at-0 by-0")]
    [InlineData(21.4545, "at-21 by-45")]
    [InlineData(56.999, "at-57 by-0")]
    [InlineData(100, "at-100 by-0")]
    [InlineData(-3, "at-0 by-0")]
    [InlineData(104, "at-100 by-0")]
    public void A_place_is_two_classes_that_the_style_sheet_has(double percent, string classes)
    {
        Assert.Equal(classes, Place.Of(percent));
        var sheet = SiteFile.Read("styles/places.css");
        Assert.All(classes.Split(' ').Where(c => c != "by-0"), c => Assert.Contains($".{c} {{", sheet, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_stand_behind_the_mark_wide_and_slim()
    {
        var far = Mark with { WordStanding = Standing.Limited, WideWords = "to the border zone" };
        var both = Words(far with { FitsSlim = true });
        Assert.Equal(("Limited to the border zone", "to the border zone"), (Squeezed(both.Find(".mark__label")), Squeezed(both.Find(".mark__label > .wide"))));
        Assert.DoesNotContain("wide", both.Find(".mark__label").ClassName, StringComparison.Ordinal);
        Assert.Equal("Limited to the border zone", Squeezed(Words(far).Find(".mark__label.wide")));
        Assert.Equal(("21.45%", "14"), (both.Find(".mark__label").GetAttribute("x"), both.Find(".mark__label").GetAttribute("dx")));
        Assert.Empty(Words(Mark).FindAll(".mark__label"));
        Assert.Single(Words(Mark).FindAll("path.whisker"));
    }

    [Fact]
    public void A_band_fades_when_nobody_confirms_it_and_ends_in_an_open_tip()
    {
        var band = Render<BandView>(p => p.Add(x => x.Band, Band));
        Assert.Equal(["20% 40% band band--limited", "60% 40% band band--limited band--stale"], band.FindAll("rect").Select(r => $"{r.GetAttribute("x")} {r.GetAttribute("width")} {r.ClassName!.Trim()}"));
        Assert.Equal("tip--limited tip--stale", band.Find("use").ClassName);
        Assert.Equal(("limited", "2024-05-30", null), (band.Find("g").GetAttribute("data-band"), band.Find("g").GetAttribute("data-from"), band.Find("g").GetAttribute("data-to")));
        Assert.Equal("Limited, since 30 May 2024, no end known", band.Find("g").GetAttribute("aria-label"));
    }

    [Fact]
    public void A_band_with_nothing_at_its_ends_is_one_element()
    {
        var band = Render<BandView>(p => p.Add(x => x.Band, Band with { End = 80, EndSeam = 80, IsOpen = false, StaleFrom = null, EndDay = new(2024, 9, 1) }));
        Assert.Equal("rect", Assert.Single(band.FindAll("*")).LocalName);
        Assert.Equal(("limited", "2024-05-30", "2024-09-01"), (band.Find("rect").GetAttribute("data-band"), band.Find("rect").GetAttribute("data-from"), band.Find("rect").GetAttribute("data-to")));
        Assert.Equal(("img", Band.Label), (band.Find("rect").GetAttribute("role"), band.Find("rect").GetAttribute("aria-label")));
    }

    [Fact]
    public void A_band_that_changed_on_some_day_of_a_month_is_cut_aslant_at_both_ends()
    {
        var band = Render<BandView>(p => p.Add(x => x.Band, Band with { SeamStart = 10, End = 70, EndSeam = 80, StaleFrom = null, IsOpen = false }).Add(x => x.HasGap, true));
        Assert.Equal(["10% 10% url(#seam-after)", "20% 50% ", "70% 10% url(#seam-before)"], band.FindAll("rect").Select(r => $"{r.GetAttribute("x")} {r.GetAttribute("width")} {r.GetAttribute("clip-path")}"));
        Assert.Equal(("10%", "20%"), (band.Find(".band-gap").GetAttribute("x1"), band.Find(".band-gap").GetAttribute("x2")));
    }

    [Fact]
    public void Unknown_has_no_body()
    {
        var band = Render<BandView>(p => p.Add(x => x.Band, Band with { Standing = Standing.Unknown, SeamStart = 0, Start = 0, End = 30, EndSeam = 40, StaleFrom = null, IsOpen = false }));
        Assert.Empty(band.FindAll("rect"));
        Assert.Equal("35%", band.Find("line").GetAttribute("x2"));
    }

    [Fact]
    public void A_ban_under_review_has_dots_over_its_foot_and_what_is_handed_down_is_thin()
    {
        var band = Render<BandView>(p => p.Add(x => x.Band, Band with { Standing = Standing.Prohibited, IsUnderReview = true, IsDerived = true, IsCarriedIn = true, SeamStart = 0, Start = 0, StaleFrom = null }));
        Assert.Equal("url(#p-considering)", band.Find(".band--review").GetAttribute("fill"));
        Assert.Equal("5", band.Find("rect.band--prohibited").GetAttribute("height"));
        Assert.Equal("M0 28l-7 6 7 6z", band.Find("g > path").GetAttribute("d"));
    }

    [Theory]
    [InlineData(0.0, "0%")]
    [InlineData(21.4545, "21.45%")]
    [InlineData(100.0, "100%")]
    [InlineData(33.0 / 7, "4.71%")]
    public void Percent_is_written_with_a_point_and_two_decimals(double number, string text) => Assert.Equal(text, Percent.Of(number));

    [Fact]
    public void The_overview_draws_one_path_for_all_events_and_frames_the_window()
    {
        var view = View("from=2024-05-20&to=2024-05-31");
        var overview = Render<OverviewPlot>(p => p.Add(x => x.Overview, view.Overview).Add(x => x.Window, view.Axis.Scale));
        Assert.Single(overview.FindAll("path.overview__events"));
        var frame = overview.Find("[data-window]");
        Assert.Equal(Percent.Of(view.Overview.WindowStart), frame.GetAttribute("x"));
        Assert.Equal("20 May 2024", overview.Find("[data-brush=from]").GetAttribute("aria-valuetext"));
        Assert.StartsWith("Events by ", overview.Find("svg[role=img]").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_axis_names_the_as_of_day_and_its_place()
    {
        var view = View("from=2024-05-01&to=2024-05-31&asof=2024-05-11");
        var axis = Render<PlotAxis>(p => p.Add(x => x.Axis, view.Axis));
        Assert.Equal(("2024-05-11", "11 May 2024"), (axis.Find("time").GetAttribute("datetime"), axis.Find("time").TextContent));
        Assert.Equal(Percent.Of(100.0 * 10 / 31), axis.Find("[data-flag]").GetAttribute("x"));
        Assert.Equal(("10", "30"), (axis.Find("[data-asof]").GetAttribute("value"), axis.Find("[data-asof]").GetAttribute("max")));
    }

    [Fact]
    public void The_legend_repeats_every_action_with_its_word() =>
        Assert.Equal(Enum.GetValues<PolicyAction>().Length, Render<PlotNotes>().FindAll(".notes__acts li").Count);

    private IRenderedComponent<MarkWords> Words(LaneMark mark) => Render<MarkWords>(p => p.Add(x => x.Marks, [mark]));

    private static TimelineView View(string address)
    {
        var pairs = address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], (string?)p[1]));
        return TimelineView.Create(Sample.Snapshot, Sample.Vocabulary, TimelineUrl.Read(pairs, Sample.Vocabulary, Sample.Snapshot));
    }

    private static string Squeezed(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
