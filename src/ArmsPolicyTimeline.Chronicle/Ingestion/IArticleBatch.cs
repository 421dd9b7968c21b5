using ArmsPolicyTimeline.Chronicle.Reading;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>Articles that are stored together, all or none. What comes of them is what storing them one by one gives, in any order and in batches of any size.</summary>
public interface IArticleBatch
{
    /// <summary>How many articles it holds.</summary>
    int Count { get; }

    /// <summary>Whether it is time to save it. The store decides: a batch grows with what is stored, so that an article costs the same however much that is.</summary>
    bool IsFull { get; }

    /// <summary>Takes an article in; nothing is written yet. The same file again takes the place of its first reading.</summary>
    void Add(ReadingResult reading, string readingKey);

    /// <summary>
    /// Stores the articles with all that was read from them, in one transaction: joins them to their sources (a full text to its digest, a
    /// reprint to the same text), resolves their candidates together with those of the other sources, and replaces the events that this touches.
    /// </summary>
    /// <exception cref="StoreException">The store cannot be written; nothing of the batch is stored.</exception>
    Task SaveAsync(CancellationToken cancel);
}
