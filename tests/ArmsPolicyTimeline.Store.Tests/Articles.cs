using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>Made-up articles that touch each other in every way the store knows.</summary>
internal static class Articles
{
    public static ReadingResult First { get; } = Readings.Of(
        "first.txt",
        Readings.Published("First report", "2024-11-18"),
        new Told("Washington allowed the use of ATACMS on Sunday.", "US", PolicyAction.Permits, "atacms", "2024-11-17"),
        new Told("London had said no all summer.", "GB", PolicyAction.Prohibits, "storm-shadow", "2024-22"));

    public static ReadingResult Second { get; } = Readings.Of(
        "second.txt",
        Readings.Published("Second report", "2024-11-20"),
        new Told("The missiles may be used now, said the minister.", "US", PolicyAction.Permits, "missiles", "2024-11-17") with { Evidence = Evidence.Declared, Official = "A. Minister" },
        new Told("In November the Americans gave way.", "US", PolicyAction.Permits, "atacms", "2024-11"));

    /// <summary>The full text of <see cref="Digest"/>.</summary>
    public static ReadingResult FullText { get; } = Readings.Of(
        "full.txt",
        new ArticleMetadata(Published: Readings.Date("2024-05-31"), PublishedBasis: Chronicle.Sources.PublicationBasis.Manifest),
        new Told("The order to allow strikes near the border took effect on Thursday.", "US", PolicyAction.PermitsWithLimits, "unspecified", "2024-05-30"));

    public static ReadingResult Digest { get; } = DigestOf(FullText, "test-2024-05-31-border", "Strikes near the border");

    /// <summary>The same words as <see cref="FullText"/> in another file.</summary>
    public static ReadingResult Reprint { get; } = Readings.Of(
        FullText.Article with { FileName = "reprint.txt", FileText = FullText.Article.FileText + "\n", FileSha256 = Readings.Sha256("reprint"), Metadata = ArticleMetadata.Nothing },
        new Told("The order to allow strikes near the border took effect on Thursday.", "US", PolicyAction.PermitsWithLimits, "unspecified", "2024-05-30"));

    /// <summary>Another work of the same title and date as <see cref="First"/>.</summary>
    public static ReadingResult Namesake { get; } = Readings.Of(
        "namesake.txt",
        Readings.Published("First report", "2024-11-18"),
        new Told("Fighter jets were promised to Kyiv.", "GB", PolicyAction.Supplies, "f-16", "2024-11-16") with { Topic = PolicyTopic.Supply });

    public static IReadOnlyList<ReadingResult> All { get; } = [First, Second, FullText, Digest, Reprint, Namesake];

    public static ReadingResult DigestOf(ReadingResult full, string slug, string title)
    {
        var told = new Told("A digest: strikes near the border are allowed since 30 May.", "US", PolicyAction.PermitsWithLimits, "unspecified", "2024-05-30");
        var article = Readings.Article("article.md", told.Sentence, Readings.Published(title, "2024-05-31")) with
        {
            SourceSlug = slug,
            Digest = new DigestOf(full.Article.FileName, full.Article.FileSha256),
        };
        return Readings.Of(article, told);
    }
}
