using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Ingestion;

/// <summary>What an archive of the whole dataset holds, or what taking one in did.</summary>
/// <param name="Version">Version of the dataset: the day of its last change and the beginning of its data stamp.</param>
/// <param name="Checksum">SHA-256 over names, lengths and SHA-256 of all entries.</param>
/// <param name="ContentHash">Hash of articles, sources and events, as <c>doctor</c> gives it.</param>
/// <param name="Counts">How many articles, sources, events, changes and former ids the archive holds.</param>
/// <param name="Taken">How many of its articles were taken in; 0 when it was only written.</param>
/// <param name="Remarks">What whoever asked should know, a sentence each.</param>
public sealed record ArchiveReport(string Version, string Checksum, string ContentHash, ImmutableSortedDictionary<string, long> Counts, int Taken, ImmutableArray<string> Remarks);
