using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Comparison.Contexts;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Tests.Repository;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>What happened beside the decisions: its file, and its place on the axis.</summary>
public sealed class ContextTests
{
    private const string Header = "kind,date,name,source\n";

    [Fact]
    public void Rows_are_read_in_the_order_of_their_days()
    {
        var errors = new List<VocabularyError>();
        var periods = ContextRows.Read(Header + "summit,2024-07-09/2024-07-11,Some summit,Some declaration\nelection,2024-06-02,Some election,Some commission\n", errors);
        Assert.Empty(errors);
        Assert.Equal(["Some election", "Some summit"], periods.Select(p => p.Name));
        Assert.Equal(new(2024, 7, 11), periods[1].Date.Latest);
    }

    [Theory]
    [InlineData("party,2024-06-02,A party,Somebody", "context.csv:2: kind: 'party' is none of war, election, summit")]
    [InlineData("war,2024-06-02,,Somebody", "context.csv:2: name: is empty")]
    [InlineData("war,2024-06-02,A push,", "context.csv:2: source: is empty")]
    [InlineData("war,2024-06-02,A name that is far too long to stand on any axis,Somebody", "context.csv:2: name: 'A name that is far too long to stand on any axis' has more than 40 characters and would not fit the axis")]
    public void A_bad_row_says_what_is_wrong_with_it(string row, string error)
    {
        var errors = new List<VocabularyError>();
        Assert.Empty(ContextRows.Read(Header + row + "\n", errors));
        Assert.Equal([error], errors.Select(e => e.ToString()));
    }

    [Fact]
    public void A_date_that_is_none_is_an_error()
    {
        var errors = new List<VocabularyError>();
        Assert.Empty(ContextRows.Read(Header + "war,soon,A push,Somebody\n", errors));
        Assert.StartsWith("context.csv:2: date:", Assert.Single(errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_that_ships_is_sound()
    {
        var errors = new List<VocabularyError>();
        var periods = ContextRows.Read(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "data", ContextRows.File)), errors);
        Assert.Empty(errors);
        Assert.Contains(periods, p => p.Name == "US presidential election" && p.Date.ToString() == "2024-11-05");
    }

    [Fact]
    public void A_long_period_is_a_stretch_and_a_short_one_a_tick()
    {
        // 275 days are shown: 30 days are 10.9 percent, one day is 0.4 percent.
        var marks = View("from=2024-04-01&to=2024-12-31").Contexts;
        Assert.Equal([("Long push", true), ("Vote", false)], marks.Select(m => (m.Period.Name, m.IsBand)));
        Assert.Equal(10.9091, marks[0].Start, 0.0001);
        Assert.Equal(21.8182, marks[0].End, 0.0001);
        Assert.Equal("1 to 30 May 2024", marks[0].When);
    }

    [Fact]
    public void What_lies_outside_the_window_is_left_out() => Assert.Equal(["Vote"], View("from=2024-10-01&to=2024-12-31").Contexts.Select(c => c.Period.Name));

    [Fact]
    public void Context_can_be_switched_off() => Assert.Empty(View("context=none").Contexts);

    [Fact]
    public void Names_never_overlap()
    {
        var many = Enumerable.Range(1, 28).Select(d => new ContextPeriod(ContextKind.War, SampleEvents.Date($"2024-05-{d:D2}")!, "Something of some length", "x"));
        var marks = View("from=2024-04-01&to=2024-12-31", [.. many]).Contexts;
        var places = marks.Select(m => m.LabelAt).OfType<double>().Order().ToList();
        Assert.Single(places, p => p < 25);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First > 25));
    }

    private static TimelineView View(string address, params ContextPeriod[] periods)
    {
        periods = periods.Length > 0 ? periods :
        [
            new(ContextKind.War, SampleEvents.Date("2024-05-01/2024-05-30")!, "Long push", "x"),
            new(ContextKind.Election, SampleEvents.Date("2024-11-05")!, "Vote", "x"),
        ];
        var pairs = address.Split('&').Select(p => p.Split('=')).Select(p => KeyValuePair.Create(p[0], (string?)p[1]));
        return TimelineView.Create(SampleView.Snapshot, SampleEvents.Vocabulary, TimelineUrl.Read(pairs, SampleEvents.Vocabulary, SampleView.Snapshot), contexts: [.. periods]);
    }
}
