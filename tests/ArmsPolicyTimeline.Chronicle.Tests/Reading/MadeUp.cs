using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Traces;
using ArmsPolicyTimeline.Chronicle.Sources;
using ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Tests.Reading;

/// <summary>Reads made-up articles with the vocabulary of <c>data/</c>.</summary>
internal static class MadeUp
{
    private static readonly ArticleReader Reader = new(RealVocabulary.Vocabulary);

    /// <summary>What reading a plain text gives; fails where it cannot be read.</summary>
    public static ReadingResult Read(string text, EdtfDate? published, string fileName = "made-up.txt", string? publisher = null) =>
        TryRead(text, published, fileName, publisher) ?? throw new InvalidOperationException($"'{text}' is not read.");

    /// <summary>How each sentence was read.</summary>
    public static IReadOnlyList<SentenceTrace> Explain(ReadingResult reading) => Reader.Explain(reading);

    /// <summary>What reading a text gives; null where there is nothing to read.</summary>
    public static ReadingResult? TryRead(string text, EdtfDate? published, string fileName = "made-up.txt", string? publisher = null)
    {
        var given = published is null ? ArticleMetadata.Nothing : new ArticleMetadata(Published: published, PublishedBasis: PublicationBasis.Given, Publisher: publisher);
        return ArticleParser.Parse(fileName, Encoding.UTF8.GetBytes(text), given).Value is { } article ? Reader.Read(article).Value : null;
    }
}
