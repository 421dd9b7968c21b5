using System.Globalization;
using ArmsPolicyTimeline.Chronicle.Comparison.Queries;
using ArmsPolicyTimeline.Chronicle.Tests.Standings;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Comparison;

/// <summary>One address a query, one query an address.</summary>
public sealed class TimelineUrlTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20240501UL, 1UL);

    [Theory]
    [InlineData("", "")]
    [InlineData("country=US,GB&weapon=atacms,storm-shadow&from=2024-05&to=2024-11", "country=GB,US&weapon=atacms,storm-shadow&from=2024-05&to=2024-11")]
    [InlineData("country=gb&country=US&from=&page=1&by=country&view=picture&sort=date", "country=GB,US")]
    [InlineData("view=table&sort=-country&page=3", "view=table&sort=-country&page=3")]
    [InlineData("by=weapon&asof=2024-10-01&event=us-permits&lanes=storm-shadow,atacms&hide=f-16", "by=weapon&asof=2024-10-01&event=us-permits&lanes=storm-shadow,atacms&hide=f-16")]
    [InlineData("hide=f-16&by=weapon", "by=weapon&hide=f-16")]
    [InlineData("rows=dense&account=US&open=GB,US&lanepage=2&order=first&all=weapon", "order=first&lanepage=2&open=GB,US&account=US&rows=dense&all=weapon")]
    [InlineData("order=count&lanepage=1&rows=roomy", "")]
    [InlineData("q=red%20lines%20%26%20more", "q=red%20lines%20%26%20more")]
    [InlineData("from=2024-05-01/2024-05-10", "from=2024-05-01/2024-05-10")]
    [InlineData("utm_source=x&country=US", "country=US")]
    public void An_address_is_read_and_written_in_one_way(string address, string canonical)
    {
        var reading = Read(address);
        Assert.Empty(reading.Notes);
        Assert.Equal(canonical, TimelineUrl.Write(reading.Query));
    }

    [Theory]
    [InlineData("country=US,XX", "country", "XX", "country=US")]
    [InlineData("weapon=atacms,%3Cscript%3E", "weapon", "<script>", "weapon=atacms")]
    [InlineData("action=allows", "action", "allows", "")]
    [InlineData("from=2024-13", "from", "2024-13", "")]
    [InlineData("asof=2024-05", "asof", "2024-05", "")]
    [InlineData("from=2024-05&to=2024-04", "to", "2024-04", "from=2024-05")]
    [InlineData("page=0", "page", "0", "")]
    [InlineData("by=official", "by", "official", "")]
    [InlineData("view=map", "view", "map", "")]
    [InlineData("sort=-size", "sort", "size", "")]
    [InlineData("order=size", "order", "size", "")]
    [InlineData("rows=low", "rows", "low", "")]
    [InlineData("lanepage=0", "lanepage", "0", "")]
    [InlineData("open=US,XX", "open", "XX", "open=US")]
    [InlineData("all=place", "all", "place", "")]
    [InlineData("event=a b", "event", "a b", "")]
    [InlineData("q=a%00b", "q", "a\0b", "")]
    public void A_bad_value_is_left_out_with_a_note(string address, string parameter, string value, string canonical)
    {
        var reading = Read(address);
        var note = Assert.Single(reading.Notes);
        Assert.Equal((parameter, value), (note.Parameter, note.Value));
        Assert.Contains(parameter, note.Words, StringComparison.Ordinal);
        Assert.Equal(canonical, TimelineUrl.Write(reading.Query));
    }

    [Fact]
    public void No_more_than_64_values_are_read()
    {
        var reading = Read("weapon=" + string.Join(',', Enumerable.Repeat("atacms", 100)));
        Assert.Equal("weapon=atacms", TimelineUrl.Write(reading.Query));
        Assert.Contains(reading.Notes, n => n.Reason.Contains("64", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_is_read_back_equal() => Check.One(Fixed, Prop.ForAll(Queries().ToArbitrary(), query =>
    {
        var back = Read(TimelineUrl.Write(query));
        return back.Notes.IsEmpty && back.Query == query && back.Query.Lanes.SequenceEqual(query.Lanes) && back.Query.From == query.From && back.Query.Words == query.Words;
    }));

    [Fact]
    public void To_add_and_to_remove_a_value_is_to_have_the_same_address() => Check.One(Fixed, Prop.ForAll(Queries().ToArbitrary(), query =>
        query.Chosen(Dimension.Weapon).Contains("f-16") || query.With(Dimension.Weapon, "f-16").Without(Dimension.Weapon, "f-16") == query with { Page = 1 }));

    [Fact]
    public void No_address_makes_the_reader_throw() => Check.One(Fixed, Prop.ForAll(
        Gen.Zip(Gen.Elements(TimelineUrl.Parameters.ToArray()), ArbMap.Default.GeneratorFor<string?>()).ArrayOf().ToArbitrary(),
        pairs => TimelineUrl.Read(pairs.Select(p => KeyValuePair.Create(p.Item1, p.Item2)), SampleEvents.Vocabulary).Query is not null));

    [Fact]
    public void A_link_names_the_page() => Assert.Equal(("/", "/compare?country=US"), (new TimelineQuery().Link(), new TimelineQuery().With(Dimension.Country, "US").Link("/compare")));

    private static QueryReading Read(string address) => TimelineUrl.Read(
        address.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).Select(p => KeyValuePair.Create(p[0], (string?)Uri.UnescapeDataString(p[1]))),
        SampleEvents.Vocabulary);

    private static Gen<TimelineQuery> Queries() =>
        from countries in Gen.SubListOf("US", "GB", "FR", "NATO")
        from weapons in Gen.SubListOf("atacms", "storm-shadow", "missiles")
        from actions in Gen.SubListOf("permits", "permits-with-limits", "warns")
        from officials in Gen.SubListOf("joe-biden", "lars-løkke-rasmussen")
        from dates in Gen.Elements<(string?, string?)>((null, null), ("2024-05", "2024-11"), ("2024-24", null), (null, "2024?"), ("2024-05-30", "2024-05-30"))
        from lanesBy in Gen.Elements(Dimension.Country, Dimension.Weapon)
        from words in Gen.Elements(null, "red lines", "50% & more + ü", "a=b")
        from page in Gen.Choose(1, 9)
        from order in Gen.Elements(Enum.GetValues<EventOrder>())
        from last in Gen.Elements(true, false)
        select new TimelineQuery
        {
            From = SampleEvents.Date(dates.Item1),
            To = SampleEvents.Date(dates.Item2),
            By = lanesBy,
            AsOf = page > 5 ? DateOnly.ParseExact("2024-10-01", "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Words = words,
            Event = page % 2 == 0 ? "us-permits-2024" : null,
            View = page % 3 == 0 ? ViewKind.Table : ViewKind.Picture,
            Order = order,
            Descending = last,
            Lanes = lanesBy == Dimension.Country ? ["US", "FR"] : ["storm-shadow", "atacms"],
        }
        .With(Dimension.Country, countries).With(Dimension.Weapon, weapons).With(Dimension.Action, actions).With(Dimension.Official, officials) with { Page = page };
}
