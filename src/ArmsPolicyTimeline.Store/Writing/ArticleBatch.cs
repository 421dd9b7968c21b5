using ArmsPolicyTimeline.Chronicle.Ingestion;
using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Store.Writing;

/// <summary>Articles as rows, until they are written together.</summary>
internal sealed class ArticleBatch(int size, Func<IReadOnlyCollection<ArticleDraft>, CancellationToken, Task> save) : IArticleBatch
{
    private readonly Dictionary<string, ArticleDraft> drafts = new(StringComparer.Ordinal);

    public int Count => drafts.Count;

    public bool IsFull => drafts.Count >= size;

    public void Add(ReadingResult reading, string readingKey)
    {
        var draft = ArticleDraft.Of(reading, readingKey);
        drafts[draft.Article.Id] = draft;
    }

    public Task SaveAsync(CancellationToken cancel) => save(drafts.Values, cancel);
}
