using System.Runtime.InteropServices;

namespace ArmsPolicyTimeline.Chronicle.Reading.TimeWords;

/// <summary>What the lexicon knows about a word.</summary>
/// <param name="Kind">What it can be in a temporal expression.</param>
/// <param name="Value">Which of its kind: number of a month, a weekday, a unit, a count.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeWord(TimeWordKind Kind, int Value);
