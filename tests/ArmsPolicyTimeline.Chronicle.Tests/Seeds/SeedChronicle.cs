using System.Collections.Immutable;
using ArmsPolicyTimeline.Chronicle.Comparison;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Resolution;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Tests.Seeds;

/// <summary>What the five digests, or the articles that they tell, show together.</summary>
internal static class SeedChronicle
{
    private static readonly Lazy<ImmutableArray<PolicyEvent>> OfDigests = new(() => Resolve(s => s.Read()));

    private static readonly Lazy<ImmutableArray<PolicyEvent>> OfArticles = new(() => Resolve(s => s.ReadOriginal()));

    /// <summary>The events; skips the test where the articles are asked for and not here.</summary>
    public static ImmutableArray<PolicyEvent> Events(bool articles)
    {
        Assert.SkipUnless(!articles || Seed.OriginalsAreHere, "../shared, where the articles lie, is not here.");
        return (articles ? OfArticles : OfDigests).Value;
    }

    /// <summary>What pages show of the digests.</summary>
    public static ChronicleSnapshot Snapshot() =>
        new([.. Events(articles: false)], [.. Seed.All.Select(s => new Source(s.Slug, s.Article.Metadata, "", IsDigest: true, ArticleCount: 1))], "digests");

    private static ImmutableArray<PolicyEvent> Resolve(Func<Seed, ReadingResult> read) =>
        EventResolver.Resolve(Seed.All.SelectMany(s => Reported(s.Slug, read(s))), Seed.Vocabulary);

    private static IEnumerable<ReportedCandidate> Reported(string slug, ReadingResult read)
    {
        var source = new Source(slug, read.Article.Metadata, read.Text.Id, IsDigest: false, ArticleCount: 1);
        return read.Candidates.Select(c => new ReportedCandidate(c, source, [.. c.Passages.Select(p => PassageAt(p, read))]));
    }

    private static Passage PassageAt(TextSpan span, ReadingResult read) =>
        new(span, span.Of(read.Text.Text), read.Text.Paragraphs.First(p => p.Span.Overlaps(span)).Locator);
}
