using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Comparison.Proofs;

/// <summary>Passages with what was kept of them when they were read, and whether they still stand (read port). Implemented by the Store project.</summary>
public interface IPassageReader
{
    /// <summary>Changes with every article that is written, by whatever process; quick to ask for.</summary>
    Task<string> RevisionAsync(CancellationToken cancel);

    /// <summary>Looks up every passage of every citation in its text as it is stored now.</summary>
    Task<ProofReport> VerifyAsync(CancellationToken cancel);

    /// <summary>The passage with this short id; null where there is none.</summary>
    Task<KeptPassage?> FindAsync(string passageId, CancellationToken cancel);

    /// <summary>The passages that an event rests on, source by source, the most telling first.</summary>
    Task<ImmutableArray<KeptPassage>> OfEventAsync(string eventId, CancellationToken cancel);

    /// <summary>The passages that some events rest on, each once, in the order of the events, each with all events that rest on it; few questions for many events.</summary>
    Task<ImmutableArray<KeptPassage>> OfEventsAsync(IReadOnlyCollection<string> eventIds, CancellationToken cancel);

    /// <summary>The passages of a source that events rest on, in the order of its text.</summary>
    Task<ImmutableArray<KeptPassage>> OfSourceAsync(string sourceId, CancellationToken cancel);

    /// <summary>Passages of texts of a source that another took the place of, a digest's say: their ids with the numbers of their paragraphs.</summary>
    Task<ImmutableArray<FormerPassage>> FormerOfSourceAsync(string sourceId, CancellationToken cancel);
}
