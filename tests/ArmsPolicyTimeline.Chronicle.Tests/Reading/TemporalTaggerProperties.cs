using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading.Temporal;
using ArmsPolicyTimeline.Chronicle.Sources;
using FsCheck;
using FsCheck.Fluent;

namespace ArmsPolicyTimeline.Chronicle.Tests.Reading;

/// <summary>What holds of the tagger whatever the text.</summary>
public sealed class TemporalTaggerProperties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20240530UL, 1UL);

    private static readonly string[] Pieces =
    [
        .. ("the a this that last next past previous following same early late mid middle end start of in on at by until since before after later earlier ago week weeks day days month months year years "
            + "quarter half second decade century weekend May March June Sept. Jan. Monday Friday Sat Sun spring summer fall winter morning night noon midnight today yesterday tonight overnight now recently "
            + "past future few several some couple hundred dozen two twenty twenty-five third first 3rd 31st 30 31 12 2024 1999 480 BC 1990s '90s 10:30 p.m. UTC every each per daily Mondays and or to from between about "
            + "nearly more than least most up will was said scheduled be period fiscal Christmas eve New Year 's old F-16 155 mm $ % € ( ) - – — / , . ; : ! ? “ ” ’ ' … é 日 😀").Split(' '),
        "\n", "\n\n", "\u00a0", " ", "  ", "2024-05-30", "25.01.2023", "1/2/2023", "1,460", "2.5", "99999999999999999999",
    ];

    [Fact]
    public void Expressions_are_in_order_within_their_sentence_and_never_overlap() => Check.One(Fixed, Prop.ForAll(Cases(), c =>
    {
        var sentences = Sentences(c.Text);
        var end = 0;
        foreach (var time in TemporalTagger.Tag(c.Text, sentences, c.Published))
        {
            Assert.True(time.Span.Start >= end && time.Span.Length > 0 && time.Span.End <= c.Text.Length, c.Text);
            Assert.Contains(sentences, s => s.Contains(time.Span));
            Assert.False(string.IsNullOrEmpty(time.Value), c.Text);
            Assert.False(char.IsWhiteSpace(c.Text[time.Span.Start]) || char.IsWhiteSpace(c.Text[time.Span.End - 1]) || char.IsLowSurrogate(c.Text[time.Span.Start]), c.Text);
            end = time.Span.End;
        }
    }));

    [Fact]
    public void A_month_of_publication_gives_dates_that_hold_for_each_of_its_days() => Check.One(Fixed, Prop.ForAll(Cases(), c =>
    {
        var day = c.Published.Earliest;
        var vague = TemporalTagger.Tag(c.Text, [], EdtfDate.Month(day.Year, day.Month));
        var exact = TemporalTagger.Tag(c.Text, [], EdtfDate.Day(day));
        Assert.Equal(exact.Select(t => t.Span), vague.Select(t => t.Span));
        foreach (var (wide, narrow) in vague.Zip(exact).Where(p => p.First.Date is not null && p.Second.Date is not null))
        {
            Assert.True(wide.Date!.Earliest <= narrow.Date!.Earliest && wide.Date.Latest >= narrow.Date.Latest, $"[{wide.Span.Of(c.Text)}] {narrow.Date} is not within {wide.Date}: {day} {c.Text}");
        }
    }));

    [Fact]
    public void What_is_named_in_full_does_not_hang_on_publication() => Check.One(Fixed, Prop.ForAll(Cases(), c =>
        Assert.Equal(
            TemporalTagger.Tag("On May 13, 2024 and in October 2023. " + c.Text, [], c.Published).Take(2).Select(t => t.Value),
            ["2024-05-13", "2023-10"])));

    private static ImmutableArray<TextSpan> Sentences(string text)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('.', start);
            end = end < 0 ? text.Length : end + 1;
            spans.Add(TextSpan.FromBounds(start, end));
            start = end;
        }

        return spans.ToImmutable();
    }

    private static Arbitrary<(string Text, EdtfDate Published)> Cases()
    {
        var texts = Gen.Zip(Gen.Elements(Pieces), Gen.Elements("", " ", " ", " ", " ")).ArrayOf().Select(pieces => string.Concat(pieces.Select(p => p.Item1 + p.Item2)));
        var common = Gen.Choose(new DateOnly(1995, 1, 1).DayNumber, new DateOnly(2035, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);
        var days = Gen.Frequency((15, common), (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(9999, 11, 30), new DateOnly(4, 2, 29)))).Select(EdtfDate.Day);
        return Gen.Zip(texts, days).ToArbitrary();
    }
}
