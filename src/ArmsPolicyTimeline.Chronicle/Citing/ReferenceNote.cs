using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Citing;

/// <summary>One use of a source: what is quoted of it, and by which page of this site it was found.</summary>
/// <param name="WorkId">Citation key of the work.</param>
/// <param name="Passages">What is quoted; none: the work as a whole.</param>
/// <param name="Entry">What it is quoted for: the headline of an event; empty for a source as such.</param>
/// <param name="Url">Absolute address of that page.</param>
/// <param name="TextId">SHA-256 of the text that the passages lie in; empty where there is none.</param>
public sealed record ReferenceNote(string WorkId, ImmutableArray<QuotedPassage> Passages, string Entry, string Url, string TextId = "");
