using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Generation;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Tests.Generation;

/// <summary>Generated data: always the same, never to be taken for a record, and like news in what matters for measuring.</summary>
public sealed class GenerationTests
{
    private const int Many = 300;

    private static readonly List<SyntheticArticle> Articles = [.. Enumerable.Range(1, Many).Select(new ArticleGenerator(RealVocabulary.Vocabulary, 1).Article)];

    [Fact]
    public void The_same_seed_gives_the_same_and_another_another()
    {
        var generator = new ArticleGenerator(RealVocabulary.Vocabulary, 1);
        Assert.Equal(Articles[41], generator.Article(42));
        Assert.NotEqual(Articles[41].FileText, new ArticleGenerator(RealVocabulary.Vocabulary, 2).Article(42).FileText);
    }

    [Fact]
    public void Every_text_says_that_it_is_no_record() => Assert.All(Articles, a =>
    {
        Assert.Contains("SYNTHETIC TEXT", a.FileText[..400], StringComparison.Ordinal);
        Assert.StartsWith("Synthetic ", a.Metadata.Title, StringComparison.Ordinal);
        Assert.Contains("no record", a.Metadata.Publisher, StringComparison.Ordinal);
        Assert.StartsWith("https://synthetic.invalid/", a.Metadata.Url, StringComparison.Ordinal);
    });

    [Fact]
    public void No_two_texts_and_no_two_names_are_equal()
    {
        Assert.Equal(Many, Articles.Select(a => a.FileText).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Many, Articles.Select(a => a.FileName).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Sizes_spread_as_news_does()
    {
        var sizes = Articles.Select(a => Encoding.UTF8.GetByteCount(a.FileText)).Order().ToList();
        Assert.InRange(sizes[0], 900, 1_500);
        Assert.InRange(sizes[Many / 2], 1_800, 3_500);
        Assert.InRange(sizes[^1], 4_500, 8_000);
    }

    [Fact]
    public void They_are_read_as_articles_with_events_of_many_kinds()
    {
        var reader = new ArticleReader(RealVocabulary.Vocabulary);
        var read = Articles.ConvertAll(a => reader.Read(ArticleParser.Parse(a.FileName, Encoding.UTF8.GetBytes(a.FileText), a.Metadata).Value!).Value!);
        var told = read.SelectMany(r => r.Candidates).ToList();

        Assert.InRange(told.Count, 2 * Many, 12 * Many);
        Assert.True(told.Select(c => c.Action).Distinct().Count() >= 9);
        Assert.True(told.Select(c => c.Actor).Distinct().Count() >= 25);
        Assert.True(told.SelectMany(c => c.Weapons).Distinct().Count() >= 60);
        Assert.True(told.Select(c => c.Date?.Precision).Distinct().Count() >= 4);
        Assert.Contains(read, r => r.Rejections.Length > 0);
        Assert.All(read, r => Assert.Contains("SYNTHETIC TEXT", r.Text.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Officials_speak_only_while_in_office()
    {
        var officials = RealVocabulary.Vocabulary.Officials.ToLookup(o => o.Name, StringComparer.Ordinal);
        var events = new EventGenerator(RealVocabulary.Vocabulary, 1).Lists(500).SelectMany(l => l.Candidates).Where(c => c.Official is not null).ToList();
        Assert.NotEmpty(events);
        Assert.All(events, e => Assert.Contains(officials[e.Official!], o => o.From <= e.Date!.Earliest && (o.To ?? DateOnly.MaxValue) >= e.Date.Earliest));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(26)]
    [InlineData(2_000)]
    public void So_many_events_are_resolved_as_were_asked_for(int events)
    {
        var lists = new EventGenerator(RealVocabulary.Vocabulary, 1).Lists(events).ToList();
        var reported = lists.SelectMany((l, n) => l.Candidates.Select(c => new ReportedCandidate(
            c,
            new Source($"list-{n}", l.Article.Metadata, l.Text.Id, IsDigest: false, 1),
            [.. c.Passages.Select(p => new Passage(p, p.Of(l.Text.Text), 1))])));

        Assert.Equal(events, EventResolver.Resolve(reported, RealVocabulary.Vocabulary).Length);
        Assert.All(lists, l => Assert.StartsWith("SYNTHETIC TEXT", l.Text.Text, StringComparison.Ordinal));
        Assert.All(lists.SelectMany(l => l.Candidates.Select(c => c.Fields[1].Span.Of(l.Text.Text))), name => Assert.Contains(RealVocabulary.Vocabulary.Actors, a => string.Equals(a.Name, name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Events_have_dates_of_every_precision() => Assert.Superset(
        new HashSet<DatePrecision> { DatePrecision.Day, DatePrecision.Month, DatePrecision.Year, DatePrecision.Interval },
        new EventGenerator(RealVocabulary.Vocabulary, 1).Lists(1_000).SelectMany(l => l.Candidates).Select(c => c.Date!.Precision).ToHashSet());
}
