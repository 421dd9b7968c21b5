using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>What is stored, and whether it is sound.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Sources">How many sources they are of.</param>
/// <param name="Passages">How many passages the citations hold.</param>
/// <param name="Candidates">How many candidates were read, those of withdrawn digests included.</param>
/// <param name="Events">How many events.</param>
/// <param name="ContentHash">Hash of articles, sources and events; equal content gives an equal hash, whenever and in whatever order it was read.</param>
/// <param name="Schema">Version of the database's schema.</param>
/// <param name="Engine">The database and its version.</param>
/// <param name="Settings">What was set on it, by name.</param>
/// <param name="Problems">What is not sound; empty when all is well.</param>
public sealed record ChronicleReport(
    int Articles,
    int Sources,
    int Passages,
    int Candidates,
    int Events,
    string ContentHash,
    int Schema,
    string Engine,
    ImmutableSortedDictionary<string, string> Settings,
    ImmutableArray<string> Problems);
